import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { seatGap } from './seat-gap.ts';

test('terms that touch leave no gap', () => {
  expect(messagesOf(seatGap, [])).toEqual([]);
});

test('days without a row are told, unless a term may reach over them', () => {
  const office = changed('office/head-of-mission', "start: '2020-01-01'", "start: '2020-03-01'");
  expect(messagesOf(seatGap, [office])).toEqual(['holders.second: no record from 2020-01-01 to 2020-02-29']);
  expect(messagesOf(seatGap, [office.replace("end: '2020-01-01'", 'end: {unknown: not-in-source}')])).toEqual([]);
});
