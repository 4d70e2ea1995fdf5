import type { Query } from 'minisearch';
import { editDistance } from './edit-distance.ts';
import { otherSpellings, unitsOf } from './expand-words.ts';
import type { SearchIndex } from './load-index.ts';
import type { TextTerm } from './parsed-query.ts';
import { isSpelledIn } from './spelled-in.ts';
import { tokenize } from './tokenize.ts';

/** A document that matches the words of a query. */
export interface TextMatch {
  readonly place: number;
  readonly score: number;
  /** The folded words found, each with where it stands. */
  readonly found: Readonly<Record<string, readonly string[]>>;
}

const SHORTEST_PREFIX = 3;
const SHORTEST_WITH_SLIP = 5;
const LONG_WORD = 9;

/** Documents that hold all of the terms; words are widened to names of the same record unless the term is exact. */
export function matchText(terms: readonly TextTerm[], index: SearchIndex): readonly TextMatch[] {
  const free = terms.filter(({ phrase, exact }) => !phrase && !exact).flatMap(({ text }) => tokenize(text));
  const strict = terms.filter(({ phrase, exact }) => phrase || exact);
  const queries: Query[] = unitsOf(free, index).map(({ words, otherNames }) => ({
    combineWith: 'OR',
    queries: [
      { combineWith: 'AND', queries: words.map((word) => wordQuery(word, index)) },
      ...otherNames.map((name): Query => ({ combineWith: 'AND', queries: [...name], boostTerm: () => 0.8 })),
    ],
  }));
  for (const { text } of strict) queries.push({ combineWith: 'AND', queries: [...tokenize(text)] });
  const results = index.words.search({ combineWith: 'AND', queries: queries.filter(hasWords) });
  return results
    .filter(({ id }) => strict.every((term) => isSpelledIn(term, index.documents[id]!)))
    .map(({ id, score, match }) => ({ place: id, score, found: match }));
}

function wordQuery(word: string, index: SearchIndex): Query {
  const spellings = otherSpellings(word, index);
  const isKnown = isWordOf(index, [word, ...spellings]);
  const prefix = word.length >= SHORTEST_PREFIX || !isKnown;
  const slips = isKnown || hasPrefix(index, word) ? [] : slipsFor(word, index);
  return {
    combineWith: 'OR',
    queries: [
      { queries: [word], prefix },
      ...spellings.map((spelling): Query => ({ queries: [spelling], boostTerm: () => 0.9 })),
      ...slips.map((slip): Query => ({ queries: [slip], boostTerm: () => 0.3 })),
    ],
  };
}

/** Words of the records that a longer word may be a slip for; swapped neighbours are one slip, for MiniSearch two. */
function slipsFor(word: string, { words }: SearchIndex): readonly string[] {
  if (word.length < SHORTEST_WITH_SLIP) return [];
  const limit = word.length >= LONG_WORD ? 2 : 1;
  const near = new Set(words.search(word, { fuzzy: limit + 1 }).flatMap(({ terms }) => terms));
  return [...near].filter((each) => editDistance(word, each, limit) <= limit);
}

function isWordOf(index: SearchIndex, words: readonly string[]): boolean {
  return index.words.search({ combineWith: 'OR', queries: [...words] }).length > 0;
}

function hasPrefix(index: SearchIndex, word: string): boolean {
  return index.words.search(word, { prefix: true }).length > 0;
}

function hasWords(query: Query): boolean {
  return typeof query !== 'object' || !('queries' in query) || query.queries.length > 0;
}
