import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Whether two claim one office at one time. */
export const STANDINGS = /* @__PURE__ */ defineVocabulary('standing', [
  { value: 'undisputed', label: 'undisputed', definition: 'Nobody else claims it.' },
  { value: 'contested', label: 'contested', definition: 'Two claim the post at one time.' },
]);
export type Standing = ValueOf<typeof STANDINGS>;
