import { compareDates } from '../time/compare-dates.ts';
import { countFacets } from './count-facets.ts';
import { foldedWords } from './folded-words.ts';
import type { SearchIndex } from './load-index.ts';
import { fitsFilters } from './match-filter.ts';
import { matchText, type TextMatch } from './match-text.ts';
import { missingWords } from './missing-words.ts';
import type { DateTerm, FieldTerm, ParsedQuery, QueryTerm, TextTerm } from './parsed-query.ts';
import type { Match, SearchAnswer, SearchHit, SearchOrder } from './search-answer.ts';
import type { SearchDocument } from './search-document.ts';
import { isSpelledIn } from './spelled-in.ts';
import { tokenize } from './tokenize.ts';
import { kindWeight } from './word-index.ts';

export interface SearchOptions {
  /** How many hits to return; all if left out. Counts and facets are always of all. */
  readonly limit?: number;
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
  const found = findPlaces(index, query.terms);
  const words = query.terms.filter(isWanted);
  const order = options.order ?? (words.length > 0 ? 'match' : '-date');
  const named = new Set(words.length > 0 ? bearersOf(index, words) : []);
  const filters = query.terms.filter(isFilter).filter(({ negated }) => !negated);
  const ranked = found
    .map((match) => ({ match, document: index.documents[match.place]! }))
    .sort((a, b) => compareBy(order, a, b, named));
  return {
    query,
    total: ranked.length,
    hits: ranked.slice(0, options.limit).map(({ match, document }) => hitOf(match, document, filters)),
    folded: foldedWords(words, index),
    facets: countFacets(ranked.map(({ document }) => document)),
    missing: found.length > 0 ? [] : missingWords(index, query.terms, findPlaces),
  };
}

function findPlaces(index: SearchIndex, terms: readonly QueryTerm[]): readonly TextMatch[] {
  const filters = terms.filter(isFilter);
  const wanted = terms.filter(isWanted);
  const unwanted = terms.filter((term): term is TextTerm => term.type === 'text' && term.negated);
  const matches = wanted.length > 0 ? matchText(wanted, index) : index.documents.map((_, place) => everything(place));
  return matches.filter(({ place }) => {
    const document = index.documents[place]!;
    return fitsFilters(filters, document) && !unwanted.some((term) => isSpelledIn(term, document));
  });
}

const everything = (place: number): TextMatch => ({ place, score: 0, found: {} });

function isWanted(term: QueryTerm): term is TextTerm {
  return term.type === 'text' && !term.negated && tokenize(term.text).length > 0;
}

function isFilter(term: QueryTerm): term is FieldTerm | DateTerm {
  return term.type !== 'text';
}

function bearersOf({ names }: SearchIndex, terms: readonly TextTerm[]): readonly number[] {
  const name = terms.flatMap(({ text }) => tokenize(text)).join(' ');
  return Object.hasOwn(names.bearers, name) ? names.bearers[name]! : [];
}

type Ranked = { readonly match: TextMatch; readonly document: SearchDocument };

function compareBy(order: SearchOrder, a: Ranked, b: Ranked, named: ReadonlySet<number>): number {
  const byId = a.document.id < b.document.id ? -1 : 1;
  if (order === 'name') return a.document.title.localeCompare(b.document.title, 'en') || byId;
  const byDate = compareDated(a.document, b.document, order === 'date' ? 1 : -1) || byId;
  if (order !== 'match') return byDate;
  const byName = Number(named.has(b.match.place)) - Number(named.has(a.match.place));
  const weight = ({ match, document }: Ranked) => match.score * kindWeight(document.kind);
  return byName || weight(b) - weight(a) || byDate;
}

/** Documents without a date stand last in both directions. */
function compareDated(a: SearchDocument, b: SearchDocument, direction: 1 | -1): number {
  if (a.date === undefined || b.date === undefined) return Number(a.date === undefined) - Number(b.date === undefined);
  return direction * compareDates(a.date, b.date);
}

function hitOf(
  { score, found }: TextMatch,
  document: SearchDocument,
  filters: readonly (FieldTerm | DateTerm)[],
): SearchHit {
  const { id, kind, title, date } = document;
  const inText = Object.entries(found).flatMap(([term, fields]) => fields.map((field): Match => ({ field, term })));
  const inFields = filters.map(
    (term): Match => ({ field: term.field, term: term.type === 'date' ? term.value : term.values.join(',') }),
  );
  const hit = {
    id,
    kind,
    title,
    score: Math.round(score * kindWeight(kind) * 1000) / 1000,
    matched: [...inText, ...inFields],
  };
  return date === undefined ? hit : { ...hit, date };
}
