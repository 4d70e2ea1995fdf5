import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What a number of a series is true of. */
export const SERIES_NATURES = /* @__PURE__ */ defineVocabulary('series-nature', [
  { value: 'stock', label: 'stock', definition: 'True at a moment.' },
  { value: 'flow', label: 'flow', definition: 'A sum over a period.' },
]);
export type SeriesNature = ValueOf<typeof SERIES_NATURES>;
