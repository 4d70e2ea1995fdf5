import { boundsOf } from '../../src/time/bounds-of.ts';
import { addDays } from '../../src/time/day.ts';
import type { LintRule } from '../lint-rule.ts';

export const seatOverlap: LintRule = {
  name: 'seat-overlap',
  description: 'An office never has more certain, uncontested, full holders than seats.',
  severity: 'error',
  *check({ dataset }) {
    for (const { id, holders, seats = 1 } of dataset.records.office) {
      const terms = holders.flatMap((row, index) => {
        if (row.mode !== 'full' || row.standing === 'contested' || row.holder === 'vacant') return [];
        const { start, end } = boundsOf(row);
        if (start.latest === undefined || end.earliest === undefined || start.latest >= end.earliest) return [];
        return [{ index, key: row.key, first: start.latest, end: end.earliest }];
      });
      for (const term of terms) {
        const others = terms.filter(({ index, first, end }) => {
          const isEarlier = first < term.first || (first === term.first && index < term.index);
          return isEarlier && term.first < end;
        });
        if (others.length < seats) continue;
        const last = addDays([term, ...others].map(({ end }) => end).sort()[0] ?? term.end, -1);
        const earlier = others.map(({ key }) => `'${key}'`).join(', ');
        const room = `${seats} ${seats === 1 ? 'seat' : 'seats'}`;
        yield {
          id,
          path: ['holders', term.index],
          message: `${earlier} and '${term.key}' are full holders of ${room} from ${term.first} to ${last}; let ${earlier} end by ${term.first}, or give a row standing: contested`,
        };
      }
    }
  },
};
