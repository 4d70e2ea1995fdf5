import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** How a piece of evidence stands to a factor. */
export const BEARINGS = /* @__PURE__ */ defineVocabulary('bearing', [
  { value: 'for', label: 'for', definition: 'Speaks for it.' },
  { value: 'qualifies', label: 'qualifies', definition: 'Limits it or reads it otherwise.' },
  { value: 'against', label: 'against', definition: 'Speaks against it.' },
]);
export type Bearing = ValueOf<typeof BEARINGS>;
