import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { statusLabel } from './status-label.ts';

const summary = (text: string) => [changed('event/talks-2015', 'Delegations met', `${text} Delegations met`)];

test('the plain name, a bare link and a quotation are fine', () => {
  expect(messagesOf(statusLabel, summary('Kosovo and [[polity/kosovo]] and “the Republic of Kosovo”.'))).toEqual([]);
  expect(messagesOf(statusLabel, summary('[[polity/serbia|Belgrade]] was there.'))).toEqual([]);
});

test.each([
  ['[[polity/kosovo|Pristina]] was there.', '[[polity/kosovo|…]]: write [[polity/kosovo]]'],
  ['The Republic of Kosovo was there.', '"Republic of Kosovo": write [[polity/kosovo]]'],
  ['The so-called state was there.', '"so-called" takes a side; leave it out'],
])('%s stops the build', (text, message) => {
  expect(messagesOf(statusLabel, summary(text))).toEqual([`summary.en: ${message}`]);
});
