import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { narratorTerm } from './narrator-term.ts';

const term = `id: term/occupation
name: {en: Occupation}
definition: {en: "Rule by a foreign army; the word takes a side over occupation."}
loaded:
  match: [{lang: en, pattern: occupation}, {lang: sq, pattern: pushtim}]
  usages: [{usedBy: [polity/serbia], connotation: "denies the right to be there", sources: [{ref: source/alpha-report}]}]
summary: {en: "A loaded word."}
sources: [{ref: source/alpha-report}]
reviewed: '2024-06-01'
`;
const summary = (text: string) => [term, changed('event/talks-2015', 'Delegations met', `${text} Delegations met`)];

test('a loaded word in a quotation, or with its speaker, is fine', () => {
  expect(messagesOf(narratorTerm, summary('They spoke against “occupation”.'))).toEqual([]);
  expect(messagesOf(narratorTerm, summary('The delegation called it an occupation.'))).toEqual([]);
  expect(messagesOf(narratorTerm, summary('Its preoccupations were many.'))).toEqual([]);
});

test('a loaded word of the narrator stops the build', () => {
  expect(messagesOf(narratorTerm, summary('The occupation went on.'))).toEqual([
    'summary.en: "occupation" in the narrator\'s voice; say who uses it (term/occupation)',
  ]);
});

test('a position is told in the words of its holders', () => {
  const question = changed(
    'question/kosovo-status',
    'Part of its own territory still.',
    'Under foreign occupation still.',
  );
  expect(messagesOf(narratorTerm, [term, question])).toEqual([]);
});
