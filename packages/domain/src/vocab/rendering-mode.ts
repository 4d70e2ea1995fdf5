import { defineVocabulary, type ValueOf } from './vocabulary.ts';

/** In what form an outlet gives an utterance. */
export const RENDERING_MODES = /* @__PURE__ */ defineVocabulary('rendering-mode', [
  { value: 'transcript', label: 'transcript', definition: 'The words as spoken, at length.' },
  { value: 'quote', label: 'quotation', definition: 'Words between quotation marks.' },
  { value: 'paraphrase', label: 'paraphrase', definition: "The outlet's own words." },
  { value: 'headline', label: 'headline', definition: 'A headline; never a quotation.' },
]);
export type RenderingMode = ValueOf<typeof RENDERING_MODES>;
