import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { rivalPrecision } from './rival-precision.ts';

const rivals = (a: string, b: string) =>
  changed(
    'event/talks-2015',
    "when: '2015-08-25'",
    `when: {disputed: [{value: '${a}', sources: [{ref: source/alpha-report}]}, {value: '${b}', sources: [{ref: source/beta-report}]}]}`,
  );

test('two days are rivals', () => {
  expect(messagesOf(rivalPrecision, [rivals('2015-08-25', '2015-08-26')])).toEqual([]);
});

test('a year is no rival of one of its days', () => {
  expect(messagesOf(rivalPrecision, [rivals('2015', '2015-08-26')])).toEqual([
    'when.disputed.0: 2015 says 2015-08-26 less precisely; keep the finer one',
  ]);
});
