import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { notInFuture } from './not-in-future.ts';

test('what is past when it is read and reviewed is fine', () => {
  const readInItsYear = changed('source/beta-report', "issued: '2015-08-27'", "issued: '2024'");
  expect(messagesOf(notInFuture, [readInItsYear])).toEqual([]);
});

test('a source is not issued after it was read', () => {
  const source = changed('source/beta-report', "issued: '2015-08-27'", "issued: '2024-05-02'");
  expect(messagesOf(notInFuture, [source])).toEqual(['issued: issued 2024-05-02, after it was read on 2024-05-01']);
});

test('an event does not lie after its review', () => {
  const event = changed('event/talks-2015', "when: '2015-08-25'", "when: '2024-07'");
  expect(messagesOf(notInFuture, [event])).toEqual(['when: 2024-07-01 lies after the review of 2024-06-01']);
});

test('nothing is reviewed after today', () => {
  expect(messagesOf(notInFuture, [], { today: '2024-05-31' })).toContain(
    'reviewed: reviewed on 2024-06-01, after today, 2024-05-31',
  );
});
