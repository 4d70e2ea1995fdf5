import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { guiltWord } from './guilt-word.ts';

const person = (text: string) => changed('person/arta-hoti', 'She headed', `${text} She headed`);
const convicted = changed('event/talks-2015', 'type: negotiation', 'type: proceeding').replace(
  'summary:',
  `proceeding:
  authority: organization/mission
  matter: a case made up for tests
  stages: [{key: final, stage: conviction-final, on: '2016', persons: [person/arta-hoti], sources: [{ref: source/alpha-report}]}]
summary:`,
);

test.each([
  'She was indicted in 2015.',
  'The prosecutor accused her of being an organiser.',
  'She faced criminal charges.',
])('%s is fine', (text) => {
  expect(messagesOf(guiltWord, [person(text)])).toEqual([]);
});

test('a word of guilt without a final conviction stops the build', () => {
  const message = 'summary.en: "organiser" of a person without a final conviction; write the stage';
  expect(messagesOf(guiltWord, [person('She was the organiser of the attack.')])).toEqual([message]);
  const event = changed(
    'event/talks-2015',
    'Delegations met',
    '[[person/arta-hoti]] was the organiser. Delegations met',
  );
  expect(messagesOf(guiltWord, [event])).toEqual([message]);
});

test('after a final conviction it may be said', () => {
  expect(messagesOf(guiltWord, [person('She was the organiser of the attack.'), convicted])).toEqual([]);
});
