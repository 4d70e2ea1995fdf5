import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { deadVocabulary } from './dead-vocabulary.ts';

const ofReuse = (messages: readonly string[]) => messages.filter((message) => message.includes('no-redistribution'));

test('a value that a record uses is fine, one that none uses is told', () => {
  expect(ofReuse(messagesOf(deadVocabulary, []))).toEqual([expect.stringContaining('no-redistribution')]);
  const closed = changed('source/beta-report', 'reuse: cite-only', 'reuse: no-redistribution');
  expect(ofReuse(messagesOf(deadVocabulary, [closed]))).toEqual([]);
});
