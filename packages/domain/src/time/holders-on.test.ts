import { describe, expect, test } from 'vitest';
import type { HolderRow } from './holder-row.ts';
import { holdersOn } from './holders-on.ts';

const unknown = { unknown: 'not-in-source' };

const keysOn = (rows: readonly HolderRow[], day: string, seats?: number) => {
  const { certain, possible } = holdersOn(rows, day, seats);
  const keys = (list: typeof certain) => list.flatMap((entry) => entry.rows.map(({ key }) => key));
  return { certain: keys(certain), possible: keys(possible) };
};

describe('one seat squeezes', () => {
  const seen: readonly HolderRow[] = [
    { key: 'first', holder: 'person/a', mode: 'full', start: unknown, end: unknown, attested: ['2009-12'] },
    { key: 'second', holder: 'person/b', mode: 'full', start: unknown, end: unknown, attested: ['2016-12-01'] },
    { key: 'third', holder: 'person/c', mode: 'full', start: unknown, end: unknown, attested: ['2018-02-15'] },
  ];

  test('between two sightings both holders are possible, on a sighting only the one seen', () => {
    expect(keysOn(seen, '2017-06-01')).toEqual({ certain: [], possible: ['second', 'third'] });
    expect(keysOn(seen, '2016-12-01')).toEqual({ certain: ['second'], possible: [] });
  });

  test('a tenure does not go on behind another', () => {
    expect(keysOn(seen, '2019-01-01').possible).toEqual(['third']);
    expect(keysOn(seen, '2008-01-01').possible).toEqual(['first']);
  });

  test('several seats do not squeeze', () => {
    expect(keysOn(seen, '2016-12-01', 3)).toEqual({ certain: ['second'], possible: ['first', 'third'] });
  });

  test('a widened start stops at the end of the one before', () => {
    const rows: readonly HolderRow[] = [
      { key: 'full', holder: 'person/a', mode: 'full', start: '2021-04-04', end: '2026-04-07' },
      { key: 'acting', holder: 'person/b', mode: 'acting', start: '2026-04~', end: unknown, attested: ['2026-06-25'] },
    ];
    expect(keysOn(rows, '2026-04-06')).toEqual({ certain: ['full'], possible: [] });
    expect(keysOn(rows, '2026-04-07')).toEqual({ certain: [], possible: ['acting'] });
    expect(keysOn(rows, '2026-06-25').certain).toEqual(['acting']);
  });

  test('a stated overlap stays', () => {
    const rows: readonly HolderRow[] = [
      { key: 'formal', holder: 'person/a', mode: 'full', start: '2016-01-01', end: '2020-01-01' },
      { key: 'acting', holder: 'person/b', mode: 'acting', start: '2018-01-01', end: '2018-06-01' },
    ];
    expect(keysOn(rows, '2018-03-01')).toEqual({ certain: ['formal', 'acting'], possible: [] });
  });

  test('a coarse end that a source states stays possible', () => {
    const rows: readonly HolderRow[] = [
      { key: 'a', holder: 'person/a', mode: 'full', start: '2020-01-01', end: '2024-01' },
      { key: 'b', holder: 'person/b', mode: 'full', start: '2024-01-15', end: '2025-01-01' },
    ];
    expect(keysOn(rows, '2024-01-20')).toEqual({ certain: ['b'], possible: ['a'] });
  });

  test('contested rows and designates neither squeeze nor are squeezed', () => {
    const rows: readonly HolderRow[] = [
      { key: 'a', holder: 'person/a', mode: 'full', start: '2020-01-01', end: unknown, attested: ['2020-05-01'] },
      { key: 'rival', holder: 'person/b', mode: 'full', standing: 'contested', start: '2021-01-01', end: '2022-01-01' },
      { key: 'next', holder: 'person/c', mode: 'designate', start: '2021-01-01', end: '2022-01-01' },
    ];
    expect(keysOn(rows, '2021-06-01')).toEqual({ certain: ['rival', 'next'], possible: ['a'] });
  });

  test('an empty post squeezes and is squeezed', () => {
    const rows: readonly HolderRow[] = [
      { key: 'empty', holder: 'vacant', mode: 'full', start: '2022-11-05', end: unknown },
      { key: 'mayor', holder: 'person/m', mode: 'full', start: '2023-05-30', end: 'open', attested: ['2024-01-01'] },
    ];
    expect(keysOn(rows, '2022-11-05')).toEqual({ certain: ['empty'], possible: [] });
    expect(keysOn(rows, '2023-05-29')).toEqual({ certain: [], possible: ['empty'] });
    expect(keysOn(rows, '2024-05-30')).toEqual({ certain: [], possible: ['mayor'] });
  });
});

describe('a shared bound', () => {
  const rows: readonly HolderRow[] = [
    { key: 'caretaker', holder: 'person/k', mode: 'caretaker', start: '2025-04-15', end: '2026-02-11?' },
    { key: 'full', holder: 'person/k', mode: 'full', start: '2026-02-11?', end: 'open', attested: ['2026-02'] },
  ];

  test('of one person leaves the person certain and only the mode open', () => {
    const { certain, possible } = holdersOn(rows, '2026-02-10');
    expect(certain.map(({ holder, modes }) => [holder, modes])).toEqual([['person/k', ['caretaker', 'full']]]);
    expect(possible).toEqual([]);
    expect(holdersOn(rows, '2026-02-03').certain.map(({ modes }) => modes)).toEqual([['caretaker']]);
  });

  test('of two persons leaves both possible', () => {
    const others = rows.map((row) => ({ ...row, holder: `person/${row.key}` }));
    expect(keysOn(others, '2026-02-10')).toEqual({ certain: [], possible: ['caretaker', 'full'] });
  });

  test('holds for disputed hand-over days as well', () => {
    const day = { disputed: [{ value: '2000-10-07' }, { value: '2000-10-09' }] };
    const disputed: readonly HolderRow[] = [
      { key: 'one', holder: 'person/p', mode: 'full', start: '1997-07-23', end: day },
      { key: 'two', holder: 'person/p', mode: 'caretaker', start: day, end: '2003-03-07' },
    ];
    expect(holdersOn(disputed, '2000-10-08').certain.map(({ modes }) => modes)).toEqual([['full', 'caretaker']]);
  });
});

test('does not change its rows', () => {
  const rows = Object.freeze([
    Object.freeze({
      key: 'a',
      holder: 'person/a',
      mode: 'full',
      start: unknown,
      end: 'open',
      attested: Object.freeze(['2020']),
    }),
  ]) as readonly HolderRow[];
  expect(holdersOn(rows, '2020-05-05').possible[0]?.rows[0]).toBe(rows[0]);
});
