import { defineVocabularyWith, type ValueOf } from './vocabulary.ts';

/** What a text is meant to settle; follows the stages of the PA-X database. */
export const AGREEMENT_STAGES = /* @__PURE__ */ defineVocabularyWith<{ readonly paX?: string }>()('agreement-stage', [
  { value: 'pre-negotiation', label: 'Pre-negotiation', definition: 'How talks are to be held.', paX: 'Pre' },
  { value: 'ceasefire', label: 'Ceasefire', definition: 'An end of fighting and how it is kept.', paX: 'Cea' },
  { value: 'framework-substantive', label: 'Framework', definition: 'Meant to settle the whole.', paX: 'SubComp' },
  { value: 'partial-substantive', label: 'Partial', definition: 'Settles one matter.', paX: 'SubPar' },
  { value: 'implementation', label: 'Implementation', definition: 'How an earlier text is carried out.', paX: 'Imp' },
  { value: 'renewal', label: 'Renewal', definition: 'Restates an earlier text.', paX: 'Ren' },
  {
    value: 'institutional-act',
    label: 'Institutional act',
    definition: 'A resolution or regulation of an organ.',
    paX: 'Oth',
  },
  { value: 'other', label: 'Other', definition: 'None of these.', paX: 'Oth' },
]);
export type AgreementStage = ValueOf<typeof AGREEMENT_STAGES>;
