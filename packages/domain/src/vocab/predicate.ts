import { defineVocabularyWith, type ValueOf } from './vocabulary.ts';

/** The lasting ties that a relation may state, read from subject to object. */
export const PREDICATES = /* @__PURE__ */ defineVocabularyWith<{ readonly reverse: string }>()('predicate', [
  {
    value: 'member-of',
    label: 'member of',
    definition: 'The subject is on its way into, in, or out of the object.',
    reverse: 'members',
  },
  {
    value: 'recognises',
    label: 'recognises',
    definition: 'The subject recognises the object as a state, step by step.',
    reverse: 'recognised by',
  },
  {
    value: 'contributes-to',
    label: 'contributes to',
    definition: 'The subject sends people to the object; numbers stand in series.',
    reverse: 'contributors',
  },
  {
    value: 'supports',
    label: 'supports',
    definition: 'The subject backs the object, on grounds that are listed with evidence.',
    reverse: 'supported by',
  },
  {
    value: 'imposes-measures-on',
    label: 'has measures on',
    definition: 'The subject keeps measures on the object.',
    reverse: 'under measures of',
  },
  { value: 'borders', label: 'borders', definition: 'The two lie side by side; symmetric.', reverse: 'borders' },
  {
    value: 'succeeds',
    label: 'succeeds',
    definition: 'The subject came after the object, in the mode stated.',
    reverse: 'succeeded by',
  },
]);
export type Predicate = ValueOf<typeof PREDICATES>;
