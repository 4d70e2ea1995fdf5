import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** How one body or polity came after another. */
export const SUCCESSION_MODES = /* @__PURE__ */ defineVocabulary('succession-mode', [
  { value: 'replaces', label: 'replaces', definition: 'Stands in its place.' },
  { value: 'continues', label: 'continues', definition: 'Goes on as the same in law.' },
  { value: 'secedes-from', label: 'secedes from', definition: 'Leaves one that goes on.' },
  { value: 'splits-from', label: 'splits from', definition: 'Parts from one that ends.' },
  { value: 'merges', label: 'merges', definition: 'Comes of several.' },
]);
export type SuccessionMode = ValueOf<typeof SUCCESSION_MODES>;
