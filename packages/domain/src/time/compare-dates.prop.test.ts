import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDate } from '../../test/arbitrary-dates.ts';
import { compareDates } from './compare-dates.ts';
import { parseEdtf } from './edtf.ts';

const fewDates = fc.constantFrom(
  '2023',
  '2023-01',
  '2023-01-01',
  '2023-01~',
  '202X',
  '20XX',
  '2023-21',
  '2022-24',
  '2023?',
);
const date = fc.oneof(anyDate, fewDates);

test('the order is total and antisymmetric', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      expect(Math.sign(compareDates(a, b)) + Math.sign(compareDates(b, a))).toBe(0);
      expect(compareDates(a, b) === 0).toBe(a === b);
    }),
  );
});

test('the order is transitive', () => {
  fc.assert(
    fc.property(fc.array(date, { minLength: 3, maxLength: 3 }), (dates) => {
      const [a, b, c] = [...dates].sort(compareDates) as [string, string, string];
      expect([compareDates(a, b) <= 0, compareDates(b, c) <= 0, compareDates(a, c) <= 0]).toEqual([true, true, true]);
    }),
  );
});

test('it follows the first day, and then the last day backwards', () => {
  fc.assert(
    fc.property(date, date, (a, b) => {
      const [x, y] = [parseEdtf(a), parseEdtf(b)];
      fc.pre(x.first !== y.first || x.last !== y.last);
      const isBefore = x.first === y.first ? x.last > y.last : x.first < y.first;
      expect(compareDates(a, b) < 0).toBe(isBefore);
    }),
  );
});
