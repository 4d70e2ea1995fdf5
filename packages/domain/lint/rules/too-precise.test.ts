import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { tooPrecise } from './too-precise.ts';

const undated = [
  changed('source/alpha-report', "issued: '2015-08-26'", 'issued: {unknown: source-undated}'),
  changed('source/beta-report', "issued: '2015-08-27'", "issued: '2015'"),
];

test('a day from one dated source is fine', () => {
  expect(messagesOf(tooPrecise, [undated[0] ?? ''])).toEqual(['when: day given, no source is dated']);
  expect(messagesOf(tooPrecise, [])).toEqual([]);
});

test('a day from undated sources is to be looked at, a year is not', () => {
  expect(messagesOf(tooPrecise, undated)).toHaveLength(3);
  const event = changed('event/talks-2015', "when: '2015-08-25'", "when: '2015'");
  expect(messagesOf(tooPrecise, [...undated, event])).toHaveLength(2);
});
