import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** How a claimant ties an earlier event to a later one; always their account. */
export const CAUSAL_LINKS = /* @__PURE__ */ defineVocabulary('causal-link', [
  { value: 'followed', label: 'followed', definition: 'The source says after, not because.' },
  { value: 'answered', label: 'answered', definition: 'Done in answer to it.' },
  { value: 'triggered', label: 'triggered', definition: 'It set it off.' },
  { value: 'enabled', label: 'enabled', definition: 'It made it possible.' },
  { value: 'caused', label: 'caused', definition: 'It brought it about.' },
]);
export type CausalLink = ValueOf<typeof CAUSAL_LINKS>;
