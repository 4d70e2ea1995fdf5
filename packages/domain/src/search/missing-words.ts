import type { SearchIndex } from './load-index.ts';
import type { TextMatch } from './match-text.ts';
import { nearest } from './nearest.ts';
import type { QueryTerm } from './parsed-query.ts';
import type { MissingWord } from './search-answer.ts';
import { tokenize } from './tokenize.ts';

type FindPlaces = (index: SearchIndex, terms: readonly QueryTerm[]) => readonly TextMatch[];

/** For a query that found nothing: the words without which something would be found, or that no record holds. */
export function missingWords(
  index: SearchIndex,
  terms: readonly QueryTerm[],
  find: FindPlaces,
): readonly MissingWord[] {
  return terms.flatMap((term): MissingWord[] => {
    if (term.type !== 'text' || term.negated) return [];
    const rest = terms.filter((other) => other !== term);
    const without = rest.some(({ negated }) => !negated) ? find(index, rest).length : 0;
    const near = tokenize(term.text).flatMap((word) => nearestWords(word, index));
    return without > 0 || near.length > 0 ? [{ word: term.text, nearest: near, without }] : [];
  });
}

function nearestWords(word: string, { words }: SearchIndex): readonly string[] {
  if (words.search(word).length > 0) return [];
  const near = words.search(word, { fuzzy: 2 }).flatMap(({ terms }) => terms);
  return nearest(word, new Set(near)).filter((each) => each !== word);
}
