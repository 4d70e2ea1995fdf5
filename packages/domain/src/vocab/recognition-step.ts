import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What happened, or is said to have happened, in the recognition of one polity by another. */
export const RECOGNITION_STEPS = /* @__PURE__ */ defineVocabulary('recognition-step', [
  { value: 'pledged', label: 'pledged', definition: 'Said to come.' },
  { value: 'claimed', label: 'claimed', definition: 'Said by someone for whom neither foreign ministry stands.' },
  {
    value: 'announced',
    label: 'announced',
    definition: "Made known by the recogniser or by the recognised side's ministry.",
  },
  {
    value: 'documented',
    label: 'documented',
    definition: 'A note, decision or statement of the recogniser itself was read.',
  },
  {
    value: 'diplomatic-relations',
    label: 'diplomatic relations',
    definition: 'The two established diplomatic relations.',
  },
  { value: 'denied', label: 'denied', definition: 'The subject says that it never did.' },
  { value: 'declined', label: 'declined', definition: 'The subject is reported not to recognise.' },
  {
    value: 'withdrawal-claimed',
    label: 'withdrawal claimed',
    definition: 'Said to be taken back, by whoever says so.',
  },
  {
    value: 'withdrawal-documented',
    label: 'withdrawal documented',
    definition: 'A text of the subject that takes it back was read.',
  },
  {
    value: 'withdrawal-denied',
    label: 'withdrawal denied',
    definition: 'The subject says that it did not take it back.',
  },
  { value: 'reaffirmed', label: 'reaffirmed', definition: 'The subject says again that it recognises.' },
]);
export type RecognitionStep = ValueOf<typeof RECOGNITION_STEPS>;
