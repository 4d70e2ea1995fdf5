import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { narratorAdverb } from './narrator-adverb.ts';

const summary = (text: string) => [changed('event/talks-2015', 'Delegations met', `${text} Delegations met`)];

test('plain telling, and what a speaker stresses, are fine', () => {
  expect(messagesOf(narratorAdverb, summary('The delegation said that it was clearly too late.'))).toEqual([]);
});

test('an adverb of the narrator is reported', () => {
  expect(messagesOf(narratorAdverb, summary('Unfortunately the talks ended.'))).toEqual([
    'summary.en: "Unfortunately" judges; leave it out',
  ]);
});
