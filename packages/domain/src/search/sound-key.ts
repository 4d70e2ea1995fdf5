import { fold } from './fold.ts';

/**
 * What Albanian writes with two letters, or with another one, against the folded Serbian letter of the same sound, then
 * what English and Macedonian spellings do to it. Marks are gone by then, so ç, č and ć are all `c` already.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/xh/g, 'dz'], // Hoxha, Hodža
  [/x/g, 'ks'], // Alexander, Aleksandar
  [/gj/g, 'dj'], // Gjurić, Ѓурић; Gjakova, Đakova
  [/dj/g, 'd'], // Dakovica is how Đakovica looks when only the stroke is dropped
  [/dh/g, 'd'],
  [/th/g, 't'], // Thaçi, Tači
  [/sh/g, 's'], // Shala, Šala
  [/zh/g, 'z'],
  [/ch|kj|q/g, 'c'], // Vuçiq, Vučić; Ќ
  [/ph/g, 'f'],
  [/w/g, 'v'],
  [/\by(?=[aeiou])/g, 'j'], // Yugoslavia
  [/y/g, 'i'], // Yll, Il
  [/ij(?=[aeou])/g, 'i'], // Albanija, Albania
  [/(\p{L})\1+/gu, '$1'], // Kossovo; rr and ll
];

/** A final -ë and -a are the two forms of one Albanian noun; shorter words differ by it too often to be one word. */
const SHORTEST_WITH_ENDING = 5;

/**
 * A coarse key that one name has in Albanian, Serbian, Macedonian and English spelling: `Thaçi` and `Тачи` give `taci`,
 * `Mitrovicë` and `Митровица` give `mitrovica`. Unlike names may share a key, so it only widens what a name of a
 * record is found by and is never applied to running text.
 *
 * @example
 * import { soundKey } from '@balkans/domain/search';
 * [soundKey('Vuçiq'), soundKey('Вучић'), soundKey('Shaqiri')];
 * // → ["vucic","vucic","saciri"]
 */
export function soundKey(word: string): string {
  const key = SOUNDS.reduce((text, [pattern, sound]) => text.replace(pattern, sound), fold(word));
  return key.length >= SHORTEST_WITH_ENDING ? key.replace(/e$/, 'a') : key;
}
