import { expect, test } from 'vitest';
import { compareDates } from './compare-dates.ts';

test('a year comes before its months, a month before its days', () => {
  const ordered = ['2023', '2023-01-01', '2023-11', '2023-11-01', '2023-11-22'];
  expect([...ordered].reverse().sort(compareDates)).toEqual(ordered);
});

test('a qualifier does not move a date', () => {
  expect(['2023-11-22', '2023-11-22~', '2023-11-21'].sort(compareDates)).toEqual([
    '2023-11-21',
    '2023-11-22',
    '2023-11-22~',
  ]);
});

test('stretches sort by their first day, the longer first, and one without beginning before all', () => {
  const ordered = ['../2003-02-04', '1998-02-28/..', '1998-02-28/1998-03-01', '1998-02-28'];
  expect([...ordered].reverse().sort(compareDates)).toEqual(ordered);
});
