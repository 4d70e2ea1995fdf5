import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Which list a code of a polity comes from. */
export const CODE_SCHEMES = /* @__PURE__ */ defineVocabulary('code-scheme', [
  { value: 'iso-3166-1-alpha-2', label: 'ISO 3166-1 alpha-2', definition: 'Two letters.' },
  { value: 'iso-3166-1-alpha-3', label: 'ISO 3166-1 alpha-3', definition: 'Three letters.' },
  { value: 'iso-3166-1-numeric', label: 'ISO 3166-1 numeric', definition: 'Three digits.' },
  { value: 'other', label: 'other', definition: 'Another list or usage.' },
]);
export type CodeScheme = ValueOf<typeof CODE_SCHEMES>;
