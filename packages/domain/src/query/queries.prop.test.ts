import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { RecordId } from '../dataset/ref.ts';
import { addDays, type Day } from '../time/day.ts';
import { KINDS } from '../vocab/kind.ts';
import { CITATION_STYLES, cite } from './cite.ts';
import { compareRecordDates } from './date-of.ts';
import { deliveryOf } from './delivery-of.ts';
import { explain } from './explain.ts';
import { holderOf } from './holder-of.ts';
import { listAllRecords } from './list-records.ts';
import { membersOf } from './members-of.ts';
import { neighbours } from './neighbours.ts';
import { observationsOf } from './observations-of.ts';
import { onDay } from './on-day.ts';
import { positionsOn } from './positions-on.ts';
import { RECOGNITION_RULES, recognitionsOf } from './recognitions-of.ts';
import { statementsBy } from './statements-by.ts';
import { statsOf } from './stats-of.ts';
import { timeline } from './timeline.ts';

const all = listAllRecords(fixture);
const day = fc.integer({ min: 0, max: 13_000 }).map((days): Day => addDays('1991-01-01', days));
const anId = fc.constantFrom(...all.map(({ id }) => id as RecordId));
const record = fc.constantFrom(...all);
const idOf = (kind: (typeof KINDS.values)[number]) => fc.constantFrom(...fixture.records[kind].map(({ id }) => id));

describe('queries over a frozen dataset', () => {
  // A write to anything of the dataset throws, for it is frozen all the way down.
  const queries: Readonly<Record<string, fc.IProperty<unknown>>> = {
    onDay: fc.property(day, (on) => void onDay(fixture, on)),
    holderOf: fc.property(idOf('office'), day, (id, on) => void holderOf(fixture, id as 'office/x', on)),
    membersOf: fc.property(idOf('organization'), day, (id, on) => void membersOf(fixture, id as 'organization/x', on)),
    recognitionsOf: fc.property(idOf('polity'), day, (id, on) => {
      for (const rule of RECOGNITION_RULES) recognitionsOf(fixture, id as 'polity/x', { on, rule });
    }),
    timeline: fc.property(day, day, (from, to) => void timeline(fixture, { kinds: KINDS.values, from, to })),
    neighbours: fc.property(anId, (id) => void neighbours(fixture, id)),
    explain: fc.property(anId, anId, (a, b) => void explain(fixture, [a, b], { steps: 3 })),
    statementsBy: fc.property(anId, (id) => void statementsBy(fixture, id)),
    positionsOn: fc.property(idOf('question'), day, (id, on) => void positionsOn(fixture, id as 'question/x', { on })),
    deliveryOf: fc.property(idOf('agreement'), (id) => void deliveryOf(fixture, id as 'agreement/x')),
    observationsOf: fc.property(
      idOf('series'),
      day,
      (id, from) => void observationsOf(fixture, id as 'series/x', { from }),
    ),
    cite: fc.property(anId, fc.constantFrom(...CITATION_STYLES), (id, style) => void cite(fixture, id, style)),
    statsOf: fc.property(fc.constant(0), () => void statsOf(fixture)),
  };

  it.each(Object.entries(queries))('%s changes nothing', (_, property) => {
    fc.assert(property, { numRuns: 60 });
  });
});

describe('the order of records by date', () => {
  const compare = compareRecordDates(fixture);

  it('is total: one of two records is first, and always the same one', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const [there, back] = [Math.sign(compare(a, b)), Math.sign(compare(b, a))];
        expect(there + back).toBe(0);
        expect(there === 0).toBe(a.id === b.id);
      }),
    );
  });

  it('is transitive', () => {
    fc.assert(
      fc.property(record, record, record, (a, b, c) => {
        const [first, middle, last] = [a, b, c].sort(compare) as [typeof a, typeof a, typeof a];
        expect(compare(first, middle)).toBeLessThanOrEqual(0);
        expect(compare(middle, last)).toBeLessThanOrEqual(0);
        expect(compare(first, last)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('counts', () => {
  const count = (on: Day, rule: (typeof RECOGNITION_RULES)[number]) =>
    recognitionsOf(fixture, 'polity/kosovo', { on, rule });

  it('never find a recognition net or documented that was not announced', () => {
    fc.assert(
      fc.property(day, (on) => {
        const announced = count(on, 'announced');
        const any = [...announced.certain, ...announced.possible];
        for (const rule of ['net-of-withdrawals', 'documented'] as const) {
          const { certain, possible } = count(on, rule);
          expect(announced.certain).toEqual(expect.arrayContaining([...certain]));
          expect(any).toEqual(expect.arrayContaining([...possible]));
        }
      }),
    );
  });

  it('never lose an announced recognition with time', () => {
    fc.assert(
      fc.property(day, fc.nat(4000), (on, later) => {
        expect(count(addDays(on, later), 'announced').certain).toEqual(
          expect.arrayContaining([...count(on, 'announced').certain]),
        );
      }),
    );
  });

  it('put each polity in one list at most', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...RECOGNITION_RULES), (on, rule) => {
        const { certain, possible, unrecorded } = count(on, rule);
        const listed = [...certain, ...possible, ...unrecorded];
        expect(new Set(listed).size).toBe(listed.length);
      }),
    );
  });
});

describe('a window of the timeline', () => {
  it('keeps an entry exactly if a day of it lies inside', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from = a, to = b] = [a, b].sort();
        const kept = new Set(timeline(fixture, { from, to }).map(({ record: { id } }) => id));
        for (const { record: each, start, end } of timeline(fixture)) {
          expect(kept.has(each.id)).toBe(start <= to && (end === undefined || end >= from));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('chains between two records', () => {
  it('are of one length, lead from the one to the other and pass no record twice', () => {
    fc.assert(
      fc.property(anId, anId, (a, b) => {
        const { paths } = explain(fixture, [a, b], { steps: 3, limit: 100 });
        expect(new Set(paths.map((path) => path.length)).size).toBeLessThanOrEqual(1);
        for (const path of paths) {
          const passed = [path[0]?.from, ...path.map(({ to }) => to)];
          expect([passed[0], passed.at(-1)]).toEqual([a, b]);
          expect(new Set(passed).size).toBe(passed.length);
          for (const { from, to } of path) {
            const ties = neighbours(fixture, from);
            const ends = [...ties.in.map((tie) => tie.from as string), ...ties.out.map((tie) => tie.to as string)];
            expect(ends.some((end) => end === to || end.startsWith(`${to}.`))).toBe(true);
            expect(findRecord(fixture, to)).toBeDefined();
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
