import { SERBIAN_LETTERS } from '../dataset/to-serbian-latin.ts';

/**
 * Serbian Cyrillic letter for letter in Serbian Latin (the 30 pairs of the Serbian orthography), the letters that only
 * Macedonian has, and the few of Russian and Bulgarian that occur in titles of sources. Lower case only.
 */
const LATIN_OF: Readonly<Record<string, string>> = {
  ...SERBIAN_LETTERS,
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
  ѐ: 'e',
  ѝ: 'i',
  й: 'j',
  щ: 'št',
  ъ: 'a',
  ы: 'i',
  ь: '',
  э: 'e',
  ё: 'e',
  ю: 'ju',
  я: 'ja',
};

/**
 * Serbian, Macedonian and other South Slavic Cyrillic in lower-case Latin letters: `Ђаковица` gives `đakovica`.
 * For finding, not for display: capitals are lost, and letters of other scripts stay as they are.
 *
 * @example
 * import { cyrillicToLatin } from '@balkans/domain/search';
 * cyrillicToLatin('Љубљана, Џеп');
 * // → "ljubljana, džep"
 */
export function cyrillicToLatin(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  return /\p{Script=Cyrillic}/u.test(lower) ? [...lower].map((letter) => LATIN_OF[letter] ?? letter).join('') : lower;
}
