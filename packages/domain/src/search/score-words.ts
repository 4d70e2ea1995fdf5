import type { SearchIndex } from './load-index.ts';
import type { Matches } from './matches.ts';
import { type Postings, TEXT_FIELDS, type TextField } from './postings.ts';

/** Names count for far more than titles, and titles for more than text. */
const BOOST: Readonly<Record<TextField, number>> = { names: 8, title: 4, text: 1 };
/** Okapi BM25+ with the constants of MiniSearch, beside which this index is measured. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.7;
const LOWER_BOUND = 0.5;
const PREFIX_WEIGHT = 0.4;

/** A word as it is looked up: itself, or with `isPrefix` also the words that begin with it. */
export interface Lookup {
  readonly word: string;
  readonly isPrefix?: boolean;
  /** Share of the full score, below 1 for what was not typed. */
  readonly weight?: number;
}

/** A folded word of the records by which documents were found. */
export interface UsedWord {
  readonly word: string;
  readonly postings: Postings;
}

/** Scores the documents that hold one of the words; `used` takes the words of the records that led to them. */
export function scoreWords(lookups: readonly Lookup[], index: SearchIndex, used: UsedWord[]): Matches {
  for (const { word, isPrefix = false, weight = 1 } of lookups) {
    const counted = new Set<number>();
    for (const line of isPrefix ? index.words.linesFrom(word) : exactLine(index, word)) {
      const found = index.words.keyAt(line);
      const postings = index.postingsAt(line);
      used.push({ word: found, postings });
      addScores(postings, index, weight * prefixWeight(word, found));
      for (const place of postings.places) {
        if (isPrefix && counted.has(place)) continue;
        if (isPrefix) counted.add(place);
        index.sum.add(place, 0, 1);
      }
    }
  }
  return index.sum.take();
}

function exactLine(index: SearchIndex, word: string): readonly number[] {
  const line = index.words.lineOf(word);
  return line < 0 ? [] : [line];
}

function prefixWeight(typed: string, found: string): number {
  if (found === typed) return 1;
  return (PREFIX_WEIGHT * found.length) / (found.length + 0.3 * (found.length - typed.length));
}

function addScores({ places, counts }: Postings, { sum, size, lengths: { of, average } }: SearchIndex, weight: number) {
  for (const field of TEXT_FIELDS) {
    const column = counts[field];
    let holders = 0;
    for (const count of column) if (count > 0) holders += 1;
    if (holders === 0) continue;
    const rarity = Math.log(1 + (size - holders + 0.5) / (holders + 0.5));
    const share = weight * BOOST[field] * rarity;
    const lengths = of[field];
    const mean = average[field];
    for (let at = 0; at < places.length; at += 1) {
      const count = column[at]!;
      if (count === 0) continue;
      const place = places[at]!;
      const damping = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * lengths[place]!) / mean);
      sum.add(place, share * (LOWER_BOUND + (count * (SATURATION + 1)) / (count + damping)), 0);
    }
  }
}
