import type { SearchIndex } from './load-index.ts';
import { matchFilter } from './match-filter.ts';
import type { DateTerm, FieldTerm } from './parsed-query.ts';
import { TEXT_FIELDS } from './postings.ts';
import type { UsedWord } from './score-words.ts';
import type { Match } from './search-answer.ts';
import type { SearchCard } from './search-card.ts';
import { tokenize } from './tokenize.ts';

/** Says of a document why it was found. */
export type ExplainMatches = (place: number, card: SearchCard) => readonly Match[];

/** Each word in each field where it stands, with the form of the name, then each filter that the document fits. */
export function matchExplainer(
  used: readonly UsedWord[],
  filters: readonly (FieldTerm | DateTerm)[],
  index: SearchIndex,
): ExplainMatches {
  const words = new Map(used.map(({ word, postings }) => [word, postings]));
  const fitting = filters.map((term) => ({
    match: { field: term.field, term: term.type === 'date' ? term.value : term.values.join(',') },
    found: matchFilter(term, index),
  }));
  return (place, card) => {
    const inText = [...words].flatMap(([term, { places, counts }]) => {
      const at = findSorted(places, place);
      if (at < 0) return [];
      return TEXT_FIELDS.filter((field) => counts[field][at]! > 0).map((field): Match => {
        const form = field === 'names' ? card.names.find((name) => tokenize(name).includes(term)) : undefined;
        return form === undefined ? { field, term } : { field, term, form };
      });
    });
    return [...inText, ...fitting.filter(({ found }) => found[place]).map(({ match }) => match)];
  };
}

function findSorted(sorted: Int32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle]!;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
