import type { LintRule } from '../lint-rule.ts';

export const quoteLanguage: LintRule = {
  name: 'quote-language',
  description:
    'A transcript in another language than the spoken one says who translated it; a headline is no quotation.',
  severity: 'error',
  *check({ dataset, findSource }) {
    for (const { id, spokenIn, renderings = [] } of dataset.records.statement) {
      for (const [index, { mode, lang, translation, source }] of renderings.entries()) {
        const isTranslated = typeof spokenIn === 'string' && lang.split('-')[0] !== spokenIn.split('-')[0];
        if (mode === 'transcript' && isTranslated && (translation === undefined || translation === 'none')) {
          yield {
            id,
            path: ['renderings', index],
            message: `spoken in ${spokenIn}, printed in ${lang}; write translation: publisher, interpreter, ours or machine`,
          };
        }
        const extent = findSource(source)?.read.extent;
        if ((mode === 'transcript' || mode === 'quote') && (extent === 'headline' || extent === 'listing')) {
          yield {
            id,
            path: ['renderings', index, 'mode'],
            message: `only a ${extent} of ${source} was read; a headline is no quotation`,
          };
        }
      }
    }
  },
};
