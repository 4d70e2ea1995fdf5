import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** How a reporter hedges a number; without a bound it is exact. */
export const BOUNDS = /* @__PURE__ */ defineVocabulary('bound', [
  { value: 'about', label: 'about', definition: 'Near the number.' },
  { value: 'at-least', label: 'at least', definition: 'The number or more.' },
  { value: 'over', label: 'over', definition: 'More than the number.' },
  { value: 'under', label: 'under', definition: 'Less than the number.' },
  { value: 'nearly', label: 'nearly', definition: 'A little less than the number.' },
]);
export type Bound = ValueOf<typeof BOUNDS>;
