import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What a later text does to an earlier one. */
export const MODIFICATION_EFFECTS = /* @__PURE__ */ defineVocabulary('modification-effect', [
  { value: 'restates', label: 'restates', definition: 'Says it again.' },
  { value: 'specifies', label: 'specifies', definition: 'Says how.' },
  { value: 'replaces', label: 'replaces', definition: 'Stands in its place.' },
  { value: 'extends', label: 'extends', definition: 'Gives more time.' },
  { value: 'suspends', label: 'suspends', definition: 'Stops it for a time.' },
  { value: 'terminates', label: 'terminates', definition: 'Ends it.' },
]);
export type ModificationEffect = ValueOf<typeof MODIFICATION_EFFECTS>;
