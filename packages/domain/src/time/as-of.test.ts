import { describe, expect, test } from 'vitest';
import { holdersOn } from './holders-on.ts';
import { holdsOn, isCurrent } from './holds-on.ts';
import type { Interval } from './interval.ts';

const unknown = { unknown: 'not-in-source' };

describe('what held on a day', () => {
  const table: readonly (readonly [string, Interval, Record<string, 'certain' | 'possible' | 'no'>])[] = [
    [
      'start and end days',
      { start: '2016-04-07', end: '2020-11-05' },
      { '2016-04-06': 'no', '2016-04-07': 'certain', '2020-11-04': 'certain', '2020-11-05': 'no' },
    ],
    ['a last day', { start: '2020-01-01', until: '2024-08-31' }, { '2024-08-31': 'certain', '2024-09-01': 'no' }],
    [
      'an end month',
      { start: '2020-01-01', end: '2024-01' },
      { '2023-12-31': 'certain', '2024-01-15': 'possible', '2024-02-01': 'no' },
    ],
    ['a start month', { start: '2022-01', end: '2024-01-01' }, { '2022-01-15': 'possible', '2022-01-31': 'certain' }],
    [
      'an open end',
      { start: '2021-03-22', end: 'open', attested: ['2023-01-01', '2025-03-01'] },
      { '2025-03-01': 'certain', '2025-03-02': 'possible' },
    ],
    [
      'an unknown end',
      { start: '2026-04-01', end: unknown, attested: ['2026-06-25'] },
      { '2026-06-25': 'certain', '2026-08-01': 'possible' },
    ],
    [
      'only a sighting',
      { start: unknown, end: unknown, attested: ['2016-12-01'] },
      { '2016-11-30': 'possible', '2016-12-01': 'certain', '2016-12-02': 'possible' },
    ],
    [
      'a disputed end',
      { start: '1997-07-23', end: { disputed: [{ value: '2000-10-07' }, { value: '2000-10-08' }] } },
      { '2000-10-06': 'certain', '2000-10-07': 'possible', '2000-10-08': 'no' },
    ],
    [
      'a doubtful end',
      { start: '2025-04-15', end: '2026-02-11?' },
      { '2026-02-03': 'certain', '2026-02-10': 'possible', '2026-02-18': 'no' },
    ],
    [
      'a last month',
      { start: '2020-01-01', until: '2024-08' },
      { '2024-08-01': 'certain', '2024-08-02': 'possible', '2024-08-31': 'possible', '2024-09-01': 'no' },
    ],
    [
      'disputed last days',
      { start: '2020-01-01', until: { disputed: [{ value: '2024-08-30' }, { value: '2024-08-31' }] } },
      { '2024-08-30': 'certain', '2024-08-31': 'possible', '2024-09-01': 'no' },
    ],
    [
      'an unknown start with a last day',
      { start: unknown, until: '2024-08-31' },
      { '2000-01-01': 'possible', '2024-08-31': 'certain', '2024-09-01': 'no' },
    ],
    [
      'a sighting within a start month',
      { start: '2022-01', end: 'open', attested: ['2022-01-10'] },
      { '2022-01-09': 'possible', '2022-01-10': 'certain', '2022-01-11': 'possible', '2021-12-31': 'no' },
    ],
    [
      'a sighting within an end month',
      { start: unknown, end: '2024-01', attested: ['2024-01-10'] },
      { '2024-01-09': 'possible', '2024-01-10': 'certain', '2024-01-11': 'possible', '2024-01-31': 'no' },
    ],
    [
      'a sighting in some month',
      { start: unknown, end: unknown, attested: ['2009-12'] },
      { '2009-12-01': 'possible', '2009-12-31': 'possible', '2010-01-01': 'possible' },
    ],
    [
      'a start day last seen in its month',
      { start: '2021-03-22', end: 'open', attested: ['2021-03'] },
      { '2021-03-21': 'no', '2021-03-22': 'certain', '2021-03-23': 'possible' },
    ],
  ];

  test.each(table)('%s', (_name, interval, answers) => {
    const days = Object.keys(answers);
    expect(Object.fromEntries(days.map((day) => [day, holdsOn(interval, day)]))).toEqual(answers);
  });

  test('current needs an open end; an unknown end never is', () => {
    expect(isCurrent({ start: '2021-03-22', end: 'open', attested: ['2025-03-01'] }, '2026-11-24')).toBe(true);
    expect(isCurrent({ start: '2027-03-22', end: 'open' }, '2026-11-24')).toBe(false);
    expect(isCurrent({ start: '2021-03-22', end: unknown, attested: ['2025-03-01'] }, '2026-11-24')).toBe(false);
    expect(isCurrent({ start: '2021-03-22', end: '2027-01-01' }, '2026-11-24')).toBe(false);
  });
});

describe('who held an office on a day', () => {
  test('two contested holders are both certain and both marked', () => {
    const rows = [
      { key: 'a', holder: 'person/a', mode: 'full', standing: 'contested', start: '1991-10-05', end: '2000-02-01' },
      { key: 'b', holder: 'person/b', mode: 'full', standing: 'contested', start: '1999-04-02', end: '2000-02-01' },
    ] as const;
    const { certain, possible } = holdersOn(rows, '1999-06-12');
    expect(certain.map(({ holder, contested }) => [holder, contested])).toEqual([
      ['person/a', true],
      ['person/b', true],
    ]);
    expect(possible).toEqual([]);
  });

  test('an empty post is certainly nobody, an unnamed holder certainly somebody, and no row no answer', () => {
    const rows = [
      { key: 'empty', holder: 'vacant', mode: 'full', start: '2022-11-05', end: '2023-04-23' },
      { key: 'somebody', holder: unknown, mode: 'acting', start: '2023-04-23', end: '2024-01-01' },
    ] as const;
    expect(holdersOn(rows, '2022-12-01').certain.map(({ holder }) => holder)).toEqual(['vacant']);
    expect(holdersOn(rows, '2023-12-01').certain.map(({ holder }) => holder)).toEqual([unknown]);
    expect(holdersOn(rows, '2024-01-01')).toEqual({ certain: [], possible: [] });
  });
});
