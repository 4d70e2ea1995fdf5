import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { holderOutlivesOffice } from './holder-outlives-office.ts';

test('a holder from the first day of the office on is fine', () => {
  expect(messagesOf(holderOutlivesOffice, [])).toEqual([]);
});

test('nobody holds an office before it exists', () => {
  const office = changed('office/head-of-mission', "existed: {start: '2010-01-01'", "existed: {start: '2011'");
  expect(messagesOf(holderOutlivesOffice, [office])).toEqual([
    'holders.first.start: holds the office before 2011-01-01, its first day',
  ]);
});

test('nobody holds an office after it ended', () => {
  const office = changed(
    'office/head-of-mission',
    "end: open, attested: ['2024-05-01']}\nholders",
    "end: '2022-01-01'}\nholders",
  );
  expect(messagesOf(holderOutlivesOffice, [office])).toEqual([
    'holders.second: holds the office after 2022-01-01, when it had ended',
  ]);
});
