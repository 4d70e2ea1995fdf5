import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { lineWord } from './line-word.ts';

const summary = (text: string) => [changed('event/talks-2015', 'Delegations met', `${text} Delegations met`)];

test.each([
  'The road leads over [[place/kosovo-serbia-line]].',
  'Serbia closed its border with Hungary.',
  'In Kosovo “the border with Serbia” was the word.',
  'Kosovo’s border police stopped a car from Serbia.',
])('%s is fine', (text) => {
  expect(messagesOf(lineWord, summary(text))).toEqual([]);
});

test.each([
  ['The border of Kosovo with Serbia was closed.', 'border'],
  ['[[polity/serbia]] calls for talks on the administrative line with [[polity/kosovo]].', 'administrative line'],
])('%s stops the build', (text, word) => {
  expect(messagesOf(lineWord, summary(text))).toEqual([
    `summary.en: "${word}": link [[place/kosovo-serbia-line]] instead`,
  ]);
});

test('the link may not fix the name in words of ours', () => {
  expect(messagesOf(lineWord, summary('They met at [[place/kosovo-serbia-line|the crossing]].'))).toEqual([
    'summary.en: [[place/kosovo-serbia-line|…]] fixes its name; write [[place/kosovo-serbia-line]]',
  ]);
});
