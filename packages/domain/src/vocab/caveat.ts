import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What is odd about the copy that was read. */
export const CAVEATS = /* @__PURE__ */ defineVocabulary('caveat', [
  { value: 'mirror', label: 'mirror', definition: 'A copy of the whole on another site.' },
  { value: 'repost', label: 'repost', definition: 'Carried by another outlet.' },
  { value: 'undated', label: 'undated', definition: 'The page shows no date.' },
  { value: 'machine-translation', label: 'machine translation', definition: 'Translated by a machine.' },
  { value: 'paraphrase', label: 'paraphrase', definition: 'Retells another text.' },
  { value: 'truncated', label: 'truncated', definition: 'Cut off.' },
  { value: 'state-line', label: 'state line', definition: 'Speaks for a government.' },
]);
export type Caveat = ValueOf<typeof CAVEATS>;
