import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** How much of a source was read. */
export const READ_EXTENTS = /* @__PURE__ */ defineVocabulary('read-extent', [
  { value: 'whole', label: 'whole', definition: 'All of it.' },
  { value: 'excerpt', label: 'excerpt', definition: 'A part, mostly the opening.' },
  { value: 'headline', label: 'headline', definition: 'Only the headline.' },
  { value: 'listing', label: 'listing', definition: 'Only an entry in a list.' },
]);
export type ReadExtent = ValueOf<typeof READ_EXTENTS>;
