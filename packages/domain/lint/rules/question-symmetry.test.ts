import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { questionSymmetry } from './question-symmetry.ts';

test('positions of about one length are fine', () => {
  expect(messagesOf(questionSymmetry, [])).toEqual([]);
});

test('a position much shorter than another is reported', () => {
  const question = changed('question/kosovo-status', 'Part of its own territory still.', 'Part of its own.');
  expect(messagesOf(questionSymmetry, [question])).toEqual([
    'positions.serbia.summary: 16 characters, the longest position has 35; keep within 1.5×',
  ]);
});

test('nobody holds two positions at one time', () => {
  const question = changed(
    'question/kosovo-status',
    'holders: [polity/serbia]',
    'holders: [polity/serbia, polity/kosovo]',
  );
  expect(messagesOf(questionSymmetry, [question])).toEqual([
    'positions.serbia: a holder also holds kosovo at the same time',
  ]);
  const later = question.replace(
    "start: '2008-02-17'\n    end: open\n    attested: ['2024-05-01']",
    "start: '2007-01-01'\n    end: '2008-02-17'",
  );
  expect(messagesOf(questionSymmetry, [later])).toEqual([]);
});
