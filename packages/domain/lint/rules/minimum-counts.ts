import { KINDS } from '../../src/vocab/kind.ts';
import { checkLimits } from '../check-limits.ts';
import type { LintRule } from '../lint-rule.ts';

/** A floor catches a build that lost records; a ceiling, one that doubled them. */
export const minimumCounts: LintRule = {
  name: 'minimum-counts',
  description: 'There are no fewer records of a kind than promised, and not many more than expected.',
  severity: 'error',
  wantsAll: true,
  *check({ assertions, dataset }) {
    for (const kind of KINDS.values) {
      const { min, max } = assertions.counts?.[kind] ?? {};
      const measured = { path: ['counts', kind], what: `records of kind ${kind}`, value: dataset.records[kind].length };
      yield* checkLimits(assertions, { min }, measured);
      for (const finding of checkLimits(assertions, { max }, measured)) yield { ...finding, severity: 'warn' };
    }
  },
};
