import type { SearchIndex } from './load-index.ts';
import { nearest } from './nearest.ts';
import type { QueryTerm } from './parsed-query.ts';
import type { MissingWord } from './search-answer.ts';
import { tokenize } from './tokenize.ts';
import { wordsWithin } from './words-within.ts';

const MOST_SLIPS = 2;

/** For a query that found nothing: the words without which something would be found, or that no record holds. */
export function missingWords(
  index: SearchIndex,
  terms: readonly QueryTerm[],
  countFound: (terms: readonly QueryTerm[]) => number,
): readonly MissingWord[] {
  return terms.flatMap((term): MissingWord[] => {
    if (term.type !== 'text' || term.negated) return [];
    const rest = terms.filter((other) => other !== term);
    const without = rest.some(({ negated }) => !negated) ? countFound(rest) : 0;
    const near = tokenize(term.text).flatMap((word) => nearestWords(word, index));
    return without > 0 || near.length > 0 ? [{ word: term.text, nearest: near, without }] : [];
  });
}

function nearestWords(word: string, index: SearchIndex): readonly string[] {
  if (index.hasWord(word)) return [];
  return nearest(word, wordsWithin(word, MOST_SLIPS, index.listWords())).filter((each) => each !== word);
}
