import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** How near to a place something happened. */
export const WHERE_PRECISIONS = /* @__PURE__ */ defineVocabulary('where-precision', [
  { value: 'at', label: 'at', definition: 'At the place.' },
  { value: 'near', label: 'near', definition: 'Near the place.' },
  { value: 'within', label: 'somewhere in', definition: 'Somewhere inside it.' },
]);
export type WherePrecision = ValueOf<typeof WHERE_PRECISIONS>;
