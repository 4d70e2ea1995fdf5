import type { SearchIndex } from './load-index.ts';
import { soundKey } from './sound-key.ts';
import { tokenize } from './tokenize.ts';

/** Longest run of query words that is looked up as one name. */
const LONGEST_NAME = 7;

/** Neighbouring words of a query that are searched as one, with the other ways to write them. */
export interface Unit {
  /** Folded words as typed. */
  readonly words: readonly string[];
  /** Other names of the records that bear this one, in folded words; empty where the words are no whole name. */
  readonly otherNames: readonly (readonly string[])[];
  /** The same names as they are written. */
  readonly spelled: readonly string[];
}

/** Cuts the words of a query into names of records, longest first, and single words. */
export function unitsOf(words: readonly string[], index: SearchIndex): readonly Unit[] {
  const units: Unit[] = [];
  let at = 0;
  while (at < words.length) {
    let length = Math.min(LONGEST_NAME, words.length - at);
    while (length > 1 && index.bearers.lineOf(words.slice(at, at + length).join(' ')) < 0) length -= 1;
    const run = words.slice(at, at + length);
    const joined = run.join(' ');
    const spelled = [...new Set(index.bearersOf(joined).flatMap((place) => index.cardAt(place).names))];
    const otherNames = new Set(spelled.map((name) => tokenize(name).join(' ')).filter((name) => name !== joined));
    units.push({ words: run, otherNames: [...otherNames].filter(Boolean).map((name) => name.split(' ')), spelled });
    at += length;
  }
  return units;
}

/** Other folded words that stand for this one in names: of the same sound, or its counterpart in another language. */
export function otherSpellings(word: string, { soundsLike, counterparts }: SearchIndex): readonly string[] {
  const key = soundKey(word);
  const alike = soundsLike.find(key)?.split(' ') ?? [key];
  const others = counterparts.find(word)?.split(' ') ?? [];
  return [...new Set([...alike, ...others])].filter((each) => each !== word);
}
