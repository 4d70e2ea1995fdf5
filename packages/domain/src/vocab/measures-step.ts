import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Steps of measures that one actor keeps on another. */
export const MEASURES_STEPS = /* @__PURE__ */ defineVocabulary('measures-step', [
  { value: 'imposed', label: 'imposed', definition: 'Measures were put in force.' },
  { value: 'extended', label: 'extended', definition: 'Measures were prolonged or widened.' },
  { value: 'eased', label: 'eased', definition: 'Some measures were taken away.' },
  { value: 'lifting-announced', label: 'lifting announced', definition: 'Said to be going to end.' },
  { value: 'lifted', label: 'lifted', definition: 'All measures ended.' },
]);
export type MeasuresStep = ValueOf<typeof MEASURES_STEPS>;
