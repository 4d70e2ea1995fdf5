import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearDate, nearDay } from '../../test/arbitrary-dates.ts';
import { addDays } from './day.ts';
import type { HolderRow } from './holder-row.ts';
import { holdersOn } from './holders-on.ts';
import { holdsOn } from './holds-on.ts';

const unknown = fc.constant({ unknown: 'not-in-source' });
const row = fc.record({
  holder: fc.constantFrom('person/a', 'person/b', 'person/c', 'vacant'),
  mode: fc.constantFrom('full' as const, 'acting' as const, 'caretaker' as const),
  start: fc.oneof(nearDate, unknown),
  end: fc.oneof(nearDate, unknown, fc.constant('open' as const)),
  attested: fc.array(nearDay, { minLength: 1, maxLength: 2 }),
});
const rows = fc
  .array(row, { maxLength: 5 })
  .map((list): HolderRow[] => list.map((each, index) => ({ ...each, key: `row-${index}` })));
const day = fc.integer({ min: -20, max: 60 }).map((count) => addDays('2024-01-01', count));

test('with several seats it agrees with asking each row alone, save for handovers', () => {
  fc.assert(
    fc.property(rows, day, (list, on) => {
      const { certain, possible } = holdersOn(list, on, 9);
      const alone = (answer: string) => list.filter((each) => holdsOn(each, on) === answer).map(({ key }) => key);
      const single = certain.filter(({ rows: held }) => held.length === 1).map(({ rows: [held] }) => held.key);
      const undecided = [...possible, ...certain.filter(({ rows: held }) => held.length > 1)];
      expect(single).toEqual(alone('certain'));
      expect(undecided.flatMap(({ rows: held }) => held.map(({ key }) => key)).sort()).toEqual(
        alone('possible').sort(),
      );
    }),
  );
});

test('squeezing takes away doubts only: never a certain holder, never a new one', () => {
  fc.assert(
    fc.property(rows, day, (list, on) => {
      const keys = (entries: ReturnType<typeof holdersOn>['certain']) =>
        entries.flatMap(({ rows: held }) => held.map(({ key }) => key));
      const loose = holdersOn(list, on, 9);
      const squeezed = holdersOn(list, on, 1);
      expect(keys(squeezed.certain)).toEqual(expect.arrayContaining(keys(loose.certain)));
      expect(keys(loose.certain).concat(keys(loose.possible))).toEqual(
        expect.arrayContaining(keys(squeezed.certain).concat(keys(squeezed.possible))),
      );
    }),
  );
});

test('nobody with two unknown bounds is possible on a day on which another is certain', () => {
  fc.assert(
    fc.property(rows, day, (list, on) => {
      const { certain, possible } = holdersOn(list, on, 1);
      fc.pre(certain.length > 0);
      const isLoose = (each: HolderRow) =>
        typeof each.start === 'object' && (each.end === 'open' || typeof each.end === 'object');
      expect(possible.filter(({ rows: [held] }) => isLoose(held))).toEqual([]);
    }),
  );
});
