import type { LintRule } from '../lint-rule.ts';

const COVERAGE = new Set(['partial-coverage', 'definition-differs']);

export const seriesBreak: LintRule = {
  name: 'series-break',
  description: 'Where coverage or definition changes between observations, the series says so under breaks.',
  severity: 'warn',
  *check({ dataset }) {
    for (const { id, observations, breaks } of dataset.records.series) {
      if (breaks) continue;
      const covers = observations.map(({ flags = [] }) => flags.some((flag) => COVERAGE.has(flag)));
      const changed = covers.findIndex((partial) => partial !== covers[0]);
      if (changed > 0) {
        yield { id, path: ['observations', changed], message: 'coverage changes here; write breaks: [{at, why}]' };
      }
    }
  },
};
