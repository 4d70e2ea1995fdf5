import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { nameForms } from './name-forms.ts';

const name = (forms: string) =>
  changed('person/arta-hoti', '{en: Arta Hoti, sq: Arta Hoti, sr-Cyrl: Арта Хоти}', `{${forms}}`);

test('each form in the letters of its language is fine, Serbian Latin where it differs', () => {
  expect(
    messagesOf(nameForms, [
      name("en: 'Đorđe Çela', sq: Gjergj Çela, sr-Cyrl: Ђорђе Чела, sr-Latn: Đorđe Çela, mk: Ѓорѓе Чела"),
    ]),
  ).toEqual([]);
});

test('Serbian Latin that follows from Cyrillic is left out', () => {
  expect(messagesOf(nameForms, [name('en: Arta Hoti, sq: Arta Hoti, sr-Cyrl: Арта Хоти, sr-Latn: Arta Hoti')])).toEqual(
    ['name.sr-Latn: is what follows from sr-Cyrl; leave it out'],
  );
});

test.each([
  ['en: Αrta Hoti, sq: Arta Hoti, sr-Cyrl: Арта Хоти', 'en', 'Α', '0391'],
  ['en: Arta Hoti, sq: Arta Hoti, sr-Cyrl: Арта Ѓоти', 'sr-Cyrl', 'Ѓ', '0403'],
  ['en: Arta Hoti, sq: Arta Hoti, sr-Cyrl: Арта Хоти, mk: Арта Ђоти', 'mk', 'Ђ', '0402'],
])('%s holds a letter of another language', (forms, lang, letter, code) => {
  expect(messagesOf(nameForms, [name(forms)])).toEqual([
    `name.${lang}: '${letter}' (U+${code}) is no letter of ${lang}`,
  ]);
});
