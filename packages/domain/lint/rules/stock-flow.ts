import { precisionOf } from '../../src/time/precision-of.ts';
import { MEASURES } from '../../src/vocab/measure.ts';
import { findEntry } from '../../src/vocab/vocabulary.ts';
import type { LintRule } from '../lint-rule.ts';

/** A stock is true at a moment, a flow is the sum over a period; the toll of a closed period is a stock with two ends. */
export const stockFlow: LintRule = {
  name: 'stock-flow',
  description: 'A flow has a period with two ends; a stock has one date, unless it is the toll of a closed period.',
  severity: 'error',
  *check({ dataset }) {
    for (const { id, nature, measure, observations } of dataset.records.series) {
      for (const [index, { period }] of observations.entries()) {
        const path = ['observations', index, 'period'];
        if (nature === 'flow' && (precisionOf(period) === 'day' || period.endsWith('/..'))) {
          yield { id, path, message: `${period} is no closed period; a flow is counted from one day to another` };
        }
        const isToll = findEntry(MEASURES, measure)?.harm === true && !period.endsWith('/..');
        if (nature === 'stock' && period.includes('/') && !isToll) {
          yield { id, path, message: `${period} has two ends; a stock is true at one moment` };
        }
      }
    }
  },
};
