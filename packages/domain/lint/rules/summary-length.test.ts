import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { summaryLength } from './summary-length.ts';

const summary = (text: string) =>
  changed(
    'event/talks-2015',
    'Delegations met at [[place/kosovo-serbia-line]]. The mission counted 3 injured policemen.',
    text,
  );

test('four sentences are fine; an abbreviation ends none', () => {
  expect(
    messagesOf(summaryLength, [summary('One met Mr. Two. Two left on 3 Dec. 2015. Three came. Four stayed.')]),
  ).toEqual([]);
});

test('five sentences are reported', () => {
  expect(messagesOf(summaryLength, [summary('One. Two. Three. Four. Five.')])).toEqual([
    'summary.en: 5 sentences; keep four',
  ]);
});
