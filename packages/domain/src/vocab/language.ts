import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Languages in which names and texts of ours are written. */
export const LANGUAGES = /* @__PURE__ */ defineVocabulary('language', [
  { value: 'en', label: 'English', definition: 'English.' },
  { value: 'sq', label: 'Albanian', definition: 'Albanian.' },
  { value: 'sr-Cyrl', label: 'Serbian, Cyrillic', definition: 'Serbian in Cyrillic script.' },
  { value: 'sr-Latn', label: 'Serbian, Latin', definition: 'Serbian in Latin script; derived from Cyrillic.' },
  { value: 'mk', label: 'Macedonian', definition: 'Macedonian.' },
  { value: 'bs', label: 'Bosnian', definition: 'Bosnian.' },
  { value: 'hr', label: 'Croatian', definition: 'Croatian.' },
  { value: 'tr', label: 'Turkish', definition: 'Turkish.' },
]);
export type Language = ValueOf<typeof LANGUAGES>;
