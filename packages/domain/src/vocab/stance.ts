import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** How a holder stands to a proposition. */
export const STANCES = /* @__PURE__ */ defineVocabulary('stance', [
  { value: 'affirms', label: 'affirms', definition: 'Says yes.' },
  { value: 'denies', label: 'denies', definition: 'Says no.' },
  { value: 'qualifies', label: 'qualifies', definition: 'Says yes or no in part or on a condition.' },
  { value: 'undecided', label: 'undecided', definition: 'Says that it takes no view, or waits.' },
  { value: 'declines-to-say', label: 'declines to say', definition: 'Was asked or concerned and gave no answer.' },
]);
export type Stance = ValueOf<typeof STANCES>;
