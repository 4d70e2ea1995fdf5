import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What a finding says about the proposition. */
export const FINDING_OUTCOMES = /* @__PURE__ */ defineVocabulary('finding-outcome', [
  { value: 'affirms', label: 'affirms', definition: 'The proposition holds.' },
  { value: 'denies', label: 'denies', definition: 'The proposition does not hold.' },
  { value: 'partly', label: 'partly', definition: 'It holds in part.' },
  { value: 'does-not-decide', label: 'does not decide', definition: 'The body left it open.' },
]);
export type FindingOutcome = ValueOf<typeof FINDING_OUTCOMES>;
