import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Which wording a reader wants for contested names. */
export const DESIGNATION_POLICIES = /* @__PURE__ */ defineVocabulary('designation-policy', [
  { value: 'plain', label: 'plain', definition: 'Short names, no footnote.' },
  { value: 'un', label: 'UN', definition: 'Footnote in the wording of the United Nations.' },
  { value: 'eu', label: 'EU', definition: 'Footnote in the wording of the European Union.' },
  { value: 'coe', label: 'Council of Europe', definition: 'Footnote in the wording of the Council of Europe.' },
]);
export type DesignationPolicy = ValueOf<typeof DESIGNATION_POLICIES>;
