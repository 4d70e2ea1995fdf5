import { cyrillicToLatin } from './cyrillic-to-latin.ts';

/** Letters that are no base letter with a mark, so that taking marks off does not reach them. */
const PLAIN_OF: Readonly<Record<string, string>> = {
  đ: 'dj',
  ð: 'dj',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
};
const SPECIAL = /[đðıłøæœß]/g;
const MARK = /\p{M}/gu;

/**
 * The one spelling under which a text is found, whatever script, capitals or diacritics it is written in:
 * `Вучић`, `Vučić` and `vucic` all give `vucic`. Folding a folded text changes nothing.
 *
 * @example
 * import { fold } from '@balkans/domain/search';
 * [fold('Ђаковица'), fold('Đakovica'), fold('Gjakovë')];
 * // → ["djakovica","djakovica","gjakove"]
 */
export function fold(text: string): string {
  const latin = cyrillicToLatin(text).replace(SPECIAL, (letter) => PLAIN_OF[letter] ?? letter);
  return latin.normalize('NFD').replace(MARK, '');
}
