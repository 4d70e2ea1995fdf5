import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { quoteLanguage } from './quote-language.ts';

const original = (lang: string) => changed('statement/2015-hoti-talks', 'lang: sq, mode: transcript', `lang: ${lang}`);

test('a transcript in the spoken language, or one that says who translated it, is fine', () => {
  expect(messagesOf(quoteLanguage, [])).toEqual([]);
  expect(messagesOf(quoteLanguage, [original('en, mode: transcript, translation: publisher')])).toEqual([]);
});

test('a transcript in another language says who translated it', () => {
  expect(messagesOf(quoteLanguage, [original('en, mode: transcript')])).toEqual([
    'renderings.original: spoken in sq, printed in en; write translation: publisher, interpreter, ours or machine',
  ]);
});

test('a headline is no quotation', () => {
  const headline = changed('source/alpha-report', 'extent: whole', 'extent: headline');
  expect(messagesOf(quoteLanguage, [headline])).toEqual([
    'renderings.original.mode: only a headline of source/alpha-report was read; a headline is no quotation',
  ]);
});
