import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearDate, nearDay } from '../../test/arbitrary-dates.ts';
import { addDays } from './day.ts';
import { holdsOn } from './holds-on.ts';
import { rangeOf } from './range.ts';

const days = Array.from({ length: 60 }, (_, index) => addDays('2023-12-20', index));

/** Every day from the first to the last reading of a date. */
function readings(date: string): string[] {
  const { earliest, latest } = rangeOf(date);
  const all: string[] = [];
  for (let day = earliest; day <= latest; day = addDays(day, 1)) all.push(day);
  return all;
}

function daysBetweenRivals({ disputed }: { disputed: { value: string }[] }): string[] {
  const [first = '', last = ''] = disputed.map(({ value }) => value).sort();
  return days.filter((day) => first <= day && day <= last);
}

test('what held on a day agrees with a scan over every reading of start and end', () => {
  const scanned = fc.record({
    start: nearDate,
    end: fc.oneof(
      nearDate,
      fc.tuple(nearDay, nearDay).map(([a, b]) => ({ disputed: [{ value: a }, { value: b }] })),
    ),
  });
  fc.assert(
    fc.property(scanned, fc.constantFrom(...days), (interval, day) => {
      const starts = readings(interval.start);
      const ends = typeof interval.end === 'string' ? readings(interval.end) : daysBetweenRivals(interval.end);
      const holds = starts.flatMap((start) => ends.map((end) => start <= day && day < end));
      const expected = holds.every(Boolean) ? 'certain' : holds.some(Boolean) ? 'possible' : 'no';
      expect(holdsOn(interval, day)).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

test('a last day is an end one day later', () => {
  fc.assert(
    fc.property(nearDay, nearDay, fc.constantFrom(...days), (start, lastDay, day) => {
      expect(holdsOn({ start, until: lastDay }, day)).toBe(holdsOn({ start, end: addDays(lastDay, 1) }, day));
    }),
  );
});

test('the days of an answer lie in one piece: possible, certain, possible', () => {
  const bound = fc.oneof(nearDate, fc.constant({ unknown: 'not-in-source' }));
  fc.assert(
    fc.property(
      bound,
      fc.oneof(bound, fc.constant('open' as const)),
      fc.array(nearDate, { maxLength: 3 }),
      (start, end, attested) => {
        const letters = days.map((day) => holdsOn({ start, end, attested }, day)[0]).join('');
        expect(letters).toMatch(/^n*p*c*p*n*$/);
      },
    ),
  );
});

test('a day on which it was seen is certain', () => {
  const bound = fc.constantFrom('2024-01', '2024', '2023-24', '2024-01~');
  fc.assert(
    fc.property(bound, nearDay, (start, seen) => {
      fc.pre(rangeOf(start).earliest <= seen && seen <= rangeOf(start).latest);
      expect(holdsOn({ start, end: { unknown: 'not-known' }, attested: [seen] }, seen)).toBe('certain');
    }),
  );
});
