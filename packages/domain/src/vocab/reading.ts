import { defineVocabularyWith, type ValueOf } from './vocabulary.ts';

/** Our labelled reading of what an assessor says about delivery; the first four are the steps of the Peace Accords Matrix. */
export const READINGS = /* @__PURE__ */ defineVocabularyWith<{ readonly score?: number }>()('reading', [
  { value: 'none', label: 'none', definition: 'Nothing was delivered.', score: 0 },
  { value: 'minimal', label: 'minimal', definition: 'Little was delivered.', score: 1 },
  { value: 'intermediate', label: 'intermediate', definition: 'Well under way, not complete.', score: 2 },
  { value: 'full', label: 'full', definition: 'Delivered, or nearly so.', score: 3 },
  { value: 'mixed', label: 'mixed', definition: 'Obligors or parts differ.' },
  { value: 'reversed', label: 'reversed', definition: 'Done and undone.' },
  {
    value: 'not-codable',
    label: 'not codable',
    definition: 'Says nothing about delivery, or its scale has no published map.',
  },
]);
export type Reading = ValueOf<typeof READINGS>;
