import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** Who turned the words into the language of the rendering. */
export const TRANSLATION_ORIGINS = /* @__PURE__ */ defineVocabulary('translation-origin', [
  { value: 'none', label: 'none', definition: 'Not translated.' },
  { value: 'publisher', label: 'by the publisher', definition: 'The outlet translated.' },
  { value: 'interpreter', label: 'by an interpreter', definition: 'Interpreted on the spot.' },
  { value: 'ours', label: 'ours', definition: 'We translated.' },
  { value: 'machine', label: 'by a machine', definition: 'Translated by a machine.' },
]);
export type TranslationOrigin = ValueOf<typeof TRANSLATION_ORIGINS>;
