import { isEdtf, parseEdtf } from '../../src/time/edtf.ts';
import { precisionOf } from '../../src/time/precision-of.ts';
import type { LintRule } from '../lint-rule.ts';

/** A source that shows no day cannot give one, unless its text does; somebody should look. */
export const tooPrecise: LintRule = {
  name: 'too-precise',
  description: 'A date is never finer than its sources.',
  severity: 'warn',
  *check({ dataset: { records }, findSource }) {
    for (const { id, when, sources } of [...records.event, ...records.statement, ...records.agreement]) {
      if (typeof when !== 'string' || when.includes('/') || precisionOf(when) !== 'day') continue;
      if (sources.every(({ ref }) => !isDated(findSource(ref)?.issued))) {
        yield { id, path: ['when'], message: 'day given, no source is dated' };
      }
    }
  },
};

function isDated(issued: unknown): boolean {
  return typeof issued === 'string' && isEdtf(issued) && parseEdtf(issued).precision === 'day';
}
