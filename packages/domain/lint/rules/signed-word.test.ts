import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { signedWord } from './signed-word.ts';

const summary = (text: string) =>
  changed('agreement/accord-2015', 'Initialled by both delegations. It was not signed.', text);

test('a text that a party signed may be called so, and any may be called unsigned', () => {
  const signed = summary('Both signed it.').replace('mode: initialled', 'mode: signed');
  expect(messagesOf(signedWord, [signed])).toEqual([]);
  expect(messagesOf(signedWord, [summary('Neither side signed it. One “signed” in words only.')])).toEqual([]);
});

test('a text that nobody signed may not', () => {
  expect(messagesOf(signedWord, [summary('Both delegations signed it.')])).toEqual([
    'summary.en: says "signed" of agreement/accord-2015, recorded as initialled',
  ]);
});

test('other records may not say so of it either', () => {
  const person = changed(
    'person/arta-hoti',
    'She headed',
    'She was there when [[agreement/accord-2015]] was signed. She headed',
  );
  expect(messagesOf(signedWord, [person])).toEqual([
    'summary.en: says "signed" of agreement/accord-2015, recorded as initialled',
  ]);
});
