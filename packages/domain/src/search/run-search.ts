import type { Kind } from '../vocab/kind.ts';
import { countFacets, type Facets } from './count-facets.ts';
import { matchExplainer } from './explain-matches.ts';
import { foldedWords } from './folded-words.ts';
import type { SearchIndex } from './load-index.ts';
import { matchFilter, matchFilters } from './match-filter.ts';
import { matchPhrase } from './match-phrase.ts';
import { matchAny, matchText } from './match-text.ts';
import { type Matches, matchAll, matchesAmong, unscored } from './matches.ts';
import { missingWords } from './missing-words.ts';
import type { AnyTerm, DateTerm, FieldTerm, ParsedQuery, QueryTerm, SimpleTerm, TextTerm } from './parsed-query.ts';
import { placesOfKind, rankMatches } from './rank-matches.ts';
import type { UsedWord } from './score-words.ts';
import type { SearchAnswer, SearchOrder } from './search-answer.ts';
import { tokenize } from './tokenize.ts';

export interface SearchOptions {
  /** How many hits to return; all if left out. Counts and facets are always of all. */
  readonly limit?: number;
  /** Kinds to search among; all if left out. Unlike `kind:` in the text it cannot become part of an alternative. */
  readonly kinds?: readonly Kind[];
  /** Best match first, or newest first where the query has no words. */
  readonly order?: SearchOrder;
}

/**
 * Records that match a query, best first; a record whose whole name is the query, in any of its forms, stands before
 * all others.
 *
 * @example
 * import { parseQuery, queryVocabulary, runSearch } from '@balkans/domain/search';
 * import { searchIndexOfData } from '@balkans/domain/data/search-index';
 * const index = searchIndexOfData();
 * runSearch(index, parseQuery('kind:person rama', queryVocabulary(index)), { limit: 1 }).hits[0]?.id;
 * // → person/edi-rama
 */
export function runSearch(index: SearchIndex, query: ParsedQuery, options: SearchOptions = {}): SearchAnswer {
  const among = options.kinds && amongKinds(options.kinds, index);
  const { matches, used } = findMatches(index, query.terms, among);
  const total = matches.places.length;
  const words = query.terms.filter(isWanted);
  const order = options.order ?? (asksForWords(query.terms) ? 'match' : '-date');
  const ranking = { matches, order, named: new Set(bearersOf(index, words)) };
  const filters = query.terms.flatMap((term) => (term.type === 'any' ? term.of : [term])).filter(isWantedFilter);
  const explain = matchExplainer(used, filters, index);
  const countWithout = (terms: readonly QueryTerm[]) => findMatches(index, terms, among).matches.places.length;
  let facets: Facets | undefined;
  let ids: readonly string[] | undefined;
  return {
    query,
    total,
    get ids() {
      ids ??= rankMatches(index, ranking, total).map(({ place }) => index.cardAt(place).id);
      return ids;
    },
    hits: rankMatches(index, ranking, options.limit ?? total).map(({ place, score }) => {
      const card = index.cardAt(place);
      return { ...card, kind: kindAt(card.id), score: Math.round(score * 1000) / 1000, matched: explain(place, card) };
    }),
    folded: foldedWords(words, index),
    get facets() {
      facets ??= countFacets(marksOf(matches, index.size), index);
      return facets;
    },
    missing: total > 0 ? [] : missingWords(index, query.terms, countWithout),
  };
}

interface FoundMatches {
  readonly matches: Matches;
  readonly used: readonly UsedWord[];
}

function findMatches(index: SearchIndex, terms: readonly QueryTerm[], among?: Uint8Array): FoundMatches {
  const used: UsedWord[] = [];
  const parts: Matches[] = [];
  const wanted = terms.filter(isWanted);
  if (wanted.length > 0) parts.push(matchText(wanted, index, used));
  for (const term of terms) if (term.type === 'any') parts.push(matchAlternatives(term, index, used));
  const marks = [
    matchFilters(terms.filter(isFilter), index),
    ...terms.filter(isUnwanted).map((term) => without(term, index)),
  ];
  if (among) marks.push(among);
  const marked = marks.reduce((all, each) => all.map((mark, place) => mark & each[place]!));
  return { matches: parts.length > 0 ? matchesAmong(matchAll(parts), marked) : unscored(marked), used };
}

function amongKinds(kinds: readonly Kind[], index: SearchIndex): Uint8Array {
  const found = new Uint8Array(index.size);
  for (const kind of kinds) found.fill(1, ...placesOfKind(kind, index));
  return found;
}

function matchAlternatives({ of }: AnyTerm, index: SearchIndex, used: UsedWord[]): Matches {
  const parts = of.map((term) => {
    if (isFilter(term)) return unscored(matchFilter(term, index));
    if (term.negated) return unscored(without(term, index));
    return hasWords(term) ? matchText([term], index, used) : unscored(new Uint8Array(index.size));
  });
  return matchAny(parts, index);
}

function without(term: TextTerm, index: SearchIndex): Uint8Array {
  return matchPhrase(term, index).map((isFound) => 1 - isFound);
}

function isUnwanted(term: QueryTerm): term is TextTerm {
  return term.type === 'text' && term.negated;
}

function isWanted(term: QueryTerm): term is TextTerm {
  return term.type === 'text' && !term.negated && hasWords(term);
}

function hasWords({ text }: TextTerm): boolean {
  return tokenize(text).length > 0;
}

function isFilter(term: QueryTerm): term is FieldTerm | DateTerm {
  return term.type === 'field' || term.type === 'date';
}

function asksForWords(terms: readonly QueryTerm[]): boolean {
  return terms.some((term) => isWanted(term) || (term.type === 'any' && term.of.some(isWanted)));
}

function bearersOf(index: SearchIndex, terms: readonly TextTerm[]): readonly number[] {
  return terms.length > 0 ? index.bearersOf(terms.flatMap(({ text }) => tokenize(text)).join(' ')) : [];
}

function marksOf({ places }: Matches, size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const place of places) marks[place] = 1;
  return marks;
}

function isWantedFilter(term: SimpleTerm): term is FieldTerm | DateTerm {
  return isFilter(term) && !term.negated;
}

const kindAt = (id: string) => id.slice(0, id.indexOf('/'));
