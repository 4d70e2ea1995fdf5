import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { attestedWithoutQuestion } from './attested-without-question.ts';

const deniedBy = (actors: string, more = '') =>
  changed('event/talks-2015', 'summary:', `attestation: {status: disputed, deniedBy: [${actors}]${more}}\nsummary:`);
const three = 'polity/kosovo, polity/serbia, organization/mission';

test('two deniers, or three with a question, are fine', () => {
  expect(messagesOf(attestedWithoutQuestion, [deniedBy('polity/kosovo, polity/serbia')])).toEqual([]);
  expect(messagesOf(attestedWithoutQuestion, [deniedBy(three, ', question: question/kosovo-status')])).toEqual([]);
});

test('three deniers make a question', () => {
  expect(messagesOf(attestedWithoutQuestion, [deniedBy(three)])).toEqual([
    'attestation.deniedBy: more than two deny it; make it a question',
  ]);
});
