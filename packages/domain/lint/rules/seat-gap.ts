import { boundsOf } from '../../src/time/bounds-of.ts';
import { addDays } from '../../src/time/day.ts';
import type { LintRule } from '../lint-rule.ts';

const FIRST_DAY = '0000-01-01';
const NEVER = '9999-12-31';

export const seatGap: LintRule = {
  name: 'seat-gap',
  description: 'Between two holders of an office no day is left without a row; a gap is shown as "no record".',
  severity: 'info',
  *check({ dataset }) {
    for (const { id, holders } of dataset.records.office) {
      const terms = holders
        .filter(({ mode }) => mode !== 'designate')
        .map((row) => ({ index: holders.indexOf(row), bounds: boundsOf(row) }))
        .map(({ index, bounds }) => ({
          index,
          first: bounds.start.earliest ?? FIRST_DAY,
          end: bounds.end.latest ?? NEVER,
        }))
        .sort((a, b) => (a.first < b.first ? -1 : 1));
      let coveredTo: string | undefined;
      for (const { index, first, end } of terms) {
        if (coveredTo !== undefined && coveredTo < first) {
          yield { id, path: ['holders', index], message: `no record from ${coveredTo} to ${addDays(first, -1)}` };
        }
        if (coveredTo === undefined || end > coveredTo) coveredTo = end;
      }
    }
  },
};
