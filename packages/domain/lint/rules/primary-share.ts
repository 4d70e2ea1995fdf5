import { checkLimits } from '../check-limits.ts';
import type { LintRule } from '../lint-rule.ts';

export const primaryShare: LintRule = {
  name: 'primary-share',
  description: 'Enough sources are primary.',
  severity: 'warn',
  wantsAll: true,
  *check({ assertions, dataset }) {
    const sources = dataset.records.source;
    if (sources.length === 0) return;
    const count = sources.filter((source) => source.class.startsWith('primary-')).length;
    const measured = { path: ['primarySources'], what: 'primary sources', value: count / sources.length };
    yield* checkLimits(assertions, assertions.primarySources, measured);
  },
};
