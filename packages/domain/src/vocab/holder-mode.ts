import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** In what capacity somebody held an office. */
export const HOLDER_MODES = /* @__PURE__ */ defineVocabulary('holder-mode', [
  { value: 'full', label: 'in full', definition: 'Holds the office with all its powers.' },
  { value: 'acting', label: 'acting', definition: 'Fills in for an absent or missing holder.' },
  { value: 'caretaker', label: 'caretaker', definition: 'Without full powers until a successor takes over.' },
  { value: 'designate', label: 'designate', definition: 'Named, not yet in office.' },
]);
export type HolderMode = ValueOf<typeof HOLDER_MODES>;
