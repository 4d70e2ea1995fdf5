import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { utteranceIsPublication } from './utterance-is-publication.ts';

const printedOn = (day: string) => [
  changed('source/alpha-report', "issued: '2015-08-26'", `issued: '${day}'`),
  changed('source/beta-report', "issued: '2015-08-27'", `issued: '${day}'`),
];

test('a statement on the day of its occasion is fine, though printed that day', () => {
  expect(messagesOf(utteranceIsPublication, printedOn('2015-08-25'))).toEqual([]);
});

test('a statement on the day of print, away from its occasion, is reported', () => {
  const statement = changed('statement/2015-hoti-talks', "when: '2015-08-25'", "when: '2015-08-27'");
  expect(messagesOf(utteranceIsPublication, [statement])).toEqual([]);
  expect(messagesOf(utteranceIsPublication, [statement, ...printedOn('2015-08-27')])).toEqual([
    'when: is the day of publication; event/talks-2015 was on another day',
  ]);
});
