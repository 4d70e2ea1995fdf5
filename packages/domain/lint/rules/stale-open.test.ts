import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { staleOpen } from './stale-open.ts';

test('what was seen within a year of the dataset is fine', () => {
  expect(messagesOf(staleOpen, [])).toEqual([]);
  expect(messagesOf(staleOpen, [], { date: '2025-05-01' })).toEqual([]);
});

test('what was last seen earlier is reported with the day', () => {
  const office = changed(
    'office/head-of-mission',
    "end: open, attested: ['2024-05-01'], sources",
    "end: open, attested: ['2021', '2022-12'], sources",
  );
  expect(messagesOf(staleOpen, [office])).toEqual(['holders.second.attested: last seen 2022-12']);
});
