import { countWords } from '../../src/schema/values/rendering.ts';
import type { LintRule } from '../lint-rule.ts';

const MOST_WORDS = 25;
const OF_OUTLETS = new Set(['wire', 'media', 'academic', 'advocacy']);

export const renderingLength: LintRule = {
  name: 'rendering-length',
  description: "Of an outlet's own words only those that are compared are kept, at most 25.",
  severity: 'warn',
  *check({ dataset, findSource }) {
    for (const { id, renderings = [] } of dataset.records.statement) {
      for (const [index, { mode, text, source }] of renderings.entries()) {
        if (text === undefined || (mode !== 'paraphrase' && mode !== 'headline')) continue;
        const words = countWords(text);
        if (words > MOST_WORDS && OF_OUTLETS.has(findSource(source)?.class ?? '')) {
          yield {
            id,
            path: ['renderings', index, 'text'],
            message: `${words} words of an outlet; keep the ${MOST_WORDS} that are compared`,
          };
        }
      }
    }
  },
};
