import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { seatOverlap } from './seat-overlap.ts';

test('holders who follow each other are fine', () => {
  expect(messagesOf(seatOverlap, [])).toEqual([]);
});

test('two certain full holders on one seat stop the build, with the rows, the days and the remedy', () => {
  const office = changed('office/head-of-mission', "start: '2020-01-01'", "start: '2019-12-01'");
  expect(messagesOf(seatOverlap, [office])).toEqual([
    "holders.second: 'first' and 'second' are full holders of 1 seat from 2019-12-01 to 2019-12-31; let 'first' end by 2019-12-01, or give a row standing: contested",
  ]);
});

test('contested, acting and coarse terms, and a second seat, leave room', () => {
  const overlap = changed('office/head-of-mission', "start: '2020-01-01'", "start: '2019-12-01'");
  expect(messagesOf(seatOverlap, [overlap.replace("mode: full, start: '2019", "mode: acting, start: '2019")])).toEqual(
    [],
  );
  expect(messagesOf(seatOverlap, [overlap.replace('existed:', 'seats: 2\nexisted:')])).toEqual([]);
  expect(messagesOf(seatOverlap, [changed('office/head-of-mission', "start: '2020-01-01'", "start: '2020'")])).toEqual(
    [],
  );
});
