import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What was changed in a published record. */
export const HISTORY_TYPES = /* @__PURE__ */ defineVocabulary('history-type', [
  { value: 'correction', label: 'correction', definition: 'A wrong fact was mended.' },
  { value: 'wording', label: 'wording', definition: 'The words were changed, not the fact.' },
  { value: 'dispute-added', label: 'dispute added', definition: 'A rival value, position or source was added.' },
  { value: 'moved', label: 'moved', definition: 'The record has a new id.' },
  { value: 'merged', label: 'merged', definition: 'Two records became one.' },
]);
export type HistoryType = ValueOf<typeof HISTORY_TYPES>;
