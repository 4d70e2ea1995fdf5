import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What the owner of a text allows. */
export const REUSES = /* @__PURE__ */ defineVocabulary('reuse', [
  { value: 'open', label: 'open', definition: 'May be reused under an open licence.' },
  {
    value: 'official-reusable',
    label: 'official, reusable',
    definition: 'An official text that may be quoted freely.',
  },
  { value: 'cite-only', label: 'cite only', definition: 'May be cited and quoted within the law.' },
  { value: 'no-redistribution', label: 'no redistribution', definition: 'Nothing of it is copied; linked by id.' },
]);
export type Reuse = ValueOf<typeof REUSES>;
