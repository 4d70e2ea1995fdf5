/** The thirty letters of Serbian Cyrillic and their Latin forms. */
export const SERBIAN_LETTERS: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
};

function isUpper(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toLowerCase();
}

/**
 * Serbian Cyrillic in Latin script; ЉУБЉАНА gives LJUBLJANA and Љубљана gives Ljubljana.
 *
 * @example
 * import { toSerbianLatin } from '@balkans/domain';
 * toSerbianLatin('Љубљана, ЂАКОВИЦА');
 * // → Ljubljana, ĐAKOVICA
 */
export function toSerbianLatin(text: string): string {
  const letters = [...text];
  return letters
    .map((letter, index) => {
      const latin = SERBIAN_LETTERS[letter.toLowerCase()];
      if (latin === undefined) return letter;
      if (!isUpper(letter)) return latin;
      const inCapitals =
        isUpper(letters[index + 1]) || (isUpper(letters[index - 1]) && !SERBIAN_LETTERS[letters[index + 1] ?? '']);
      return inCapitals ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join('');
}
