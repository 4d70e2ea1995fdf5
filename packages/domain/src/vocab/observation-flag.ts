import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What to bear in mind when reading one figure. */
export const OBSERVATION_FLAGS = /* @__PURE__ */ defineVocabulary('observation-flag', [
  { value: 'estimated', label: 'estimated', definition: 'Not counted.' },
  { value: 'provisional', label: 'provisional', definition: 'The reporter says that it may change.' },
  { value: 'planned', label: 'planned', definition: 'Not an observation of what was.' },
  { value: 'partial-coverage', label: 'partial coverage', definition: 'Part of the population is not in it.' },
  { value: 'definition-differs', label: 'definition differs', definition: "It does not fit the series' definition." },
  { value: 'revised', label: 'revised', definition: 'Replaced by the same reporter later.' },
]);
export type ObservationFlag = ValueOf<typeof OBSERVATION_FLAGS>;
