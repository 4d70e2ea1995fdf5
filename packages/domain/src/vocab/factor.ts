import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Grounds on which a support rests. */
export const FACTORS = /* @__PURE__ */ defineVocabulary('factor', [
  { value: 'historical', label: 'historical', definition: 'What happened between them.' },
  { value: 'linguistic', label: 'linguistic', definition: 'A language in common.' },
  { value: 'demographic', label: 'demographic', definition: 'Who lives where.' },
  { value: 'cultural', label: 'cultural', definition: 'Customs, arts, schooling, faith.' },
  { value: 'geopolitical', label: 'geopolitical', definition: 'Power, security, alliances.' },
  { value: 'normative', label: 'normative', definition: 'Principles and law that are appealed to.' },
]);
export type Factor = ValueOf<typeof FACTORS>;
