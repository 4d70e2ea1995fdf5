import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Whether a happening is common ground. */
export const ATTESTATION_STATUSES = /* @__PURE__ */ defineVocabulary('attestation-status', [
  { value: 'claimed', label: 'claimed', definition: 'Only those named say so; nobody was found to deny it.' },
  {
    value: 'disputed',
    label: 'disputed',
    definition: 'Somebody denies it, sources contradict it, or a question tells it.',
  },
]);
export type AttestationStatus = ValueOf<typeof ATTESTATION_STATUSES>;
