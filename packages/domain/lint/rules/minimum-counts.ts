import { COUNTED_ROWS, statsOf } from '../../src/query/stats-of.ts';
import { KINDS } from '../../src/vocab/kind.ts';
import type { Assertions, Limits } from '../assertions.ts';
import { checkLimits } from '../check-limits.ts';
import type { FileFinding, LintRule } from '../lint-rule.ts';

/** A floor catches a build that lost records; a ceiling, one that doubled them. */
export const minimumCounts: LintRule = {
  name: 'minimum-counts',
  description:
    'There are no fewer records of a kind, and rows inside them, than promised, and not many more than expected.',
  severity: 'error',
  wantsAll: true,
  *check({ assertions, dataset }) {
    const { kinds, rows } = statsOf(dataset);
    for (const kind of KINDS.values) {
      const measured = { path: ['counts', kind], what: `records of kind ${kind}`, value: kinds[kind] };
      yield* checkCount(assertions, assertions.counts?.[kind], measured);
    }
    for (const name of COUNTED_ROWS) {
      yield* checkCount(assertions, assertions.rows?.[name], { path: ['rows', name], what: name, value: rows[name] });
    }
  },
};

function* checkCount(
  assertions: Assertions,
  { min, max }: Limits = {},
  measured: Parameters<typeof checkLimits>[2],
): Iterable<FileFinding> {
  yield* checkLimits(assertions, { min }, measured);
  for (const finding of checkLimits(assertions, { max }, measured)) yield { ...finding, severity: 'warn' };
}
