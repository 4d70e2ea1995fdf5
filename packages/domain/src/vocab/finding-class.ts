import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** What sort of body found, and with what force. */
export const FINDING_CLASSES = /* @__PURE__ */ defineVocabulary('finding-class', [
  { value: 'court-judgment', label: 'Court judgment', definition: 'A court decided a case.' },
  { value: 'advisory-opinion', label: 'Advisory opinion', definition: 'A court advised an organ that asked.' },
  {
    value: 'constitutional-review',
    label: 'Constitutional review',
    definition: 'A court measured a text against a constitution.',
  },
  { value: 'inquiry', label: 'Inquiry', definition: 'Mandated by an international body.' },
  { value: 'political-organ', label: 'Political organ', definition: 'A resolution of an assembly or council.' },
  { value: 'expert-report', label: 'Expert report', definition: 'A report of experts without a mandate to decide.' },
]);
export type FindingClass = ValueOf<typeof FINDING_CLASSES>;
