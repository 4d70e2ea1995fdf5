import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Why a value is not known. */
export const UNKNOWN_REASONS = /* @__PURE__ */ defineVocabulary('unknown-reason', [
  { value: 'not-in-source', label: 'not in the sources read', definition: 'The sources read do not say.' },
  { value: 'source-undated', label: 'source undated', definition: 'The source carries no date.' },
  { value: 'not-known', label: 'not known', definition: 'A source says that nobody knows.' },
  { value: 'withheld', label: 'withheld', definition: 'A source says that it is kept back.' },
]);
export type UnknownReason = ValueOf<typeof UNKNOWN_REASONS>;
