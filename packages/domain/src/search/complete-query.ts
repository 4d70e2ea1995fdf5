import { fold } from './fold.ts';
import { lexQuery, type QueryToken } from './lex-query.ts';
import type { SearchIndex } from './load-index.ts';
import { unpackRising } from './packed-ints.ts';
import { FILTER_FIELDS, type FilterField, QUERY_FIELDS } from './query-field.ts';
import { queryVocabulary } from './search-records.ts';

/** One way to go on with a half-written query. */
export interface QueryCandidate {
  /** What stands in place of the letters from `from` to `to`. */
  readonly text: string;
  /** The name of a record, where the text is its id. */
  readonly label?: string;
  /** How many records carry the value; left out for fields. */
  readonly count?: number;
}

/** Candidates for the word at the cursor, best first; offsets are 0-based, in UTF-16 code units of the query. */
export interface QueryCompletion {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly QueryCandidate[];
}

const MOST = 12;
const REST_OF_WORD = /^[^\s"“”„«»|,]*/;
const LAST_VALUE = /[^,|]*$/;

/**
 * How a half-written query may go on at the cursor: names of fields, and behind a field the values that records carry,
 * those of most records first. Ids are found by the words of their slug, in any spelling.
 *
 * @example
 * import { completeQuery } from '@balkans/domain/search';
 * import { searchIndexOfData } from '@balkans/domain/data/search-index';
 * completeQuery('troops by:stolt', 15, searchIndexOfData()).candidates.map(({ text }) => text);
 * // → ["person/jens-stoltenberg"]
 */
export function completeQuery(text: string, cursor: number, index: SearchIndex): QueryCompletion {
  const to = cursor + REST_OF_WORD.exec(text.slice(cursor))![0].length;
  const token = lexQuery(text.slice(0, cursor)).at(-1);
  if (!token || token.type === 'or' || isEnded(token, text.slice(0, cursor))) {
    return { from: cursor, to, candidates: fieldsFrom('') };
  }
  if (token.field === undefined) return { from: cursor - token.text.length, to, candidates: fieldsFrom(token.text) };
  const typed = token.quoted ? token.text : LAST_VALUE.exec(token.text)![0];
  const from = cursor - typed.length - (token.quoted ? 1 : 0);
  const field = FILTER_FIELDS.find((each) => each === token.field);
  return { from, to, candidates: field ? valuesFrom(field, typed, index) : [] };
}

/** Whether the cursor stands behind the token and not at its end. */
function isEnded({ quoted, closed }: QueryToken, before: string): boolean {
  return quoted ? closed : /[\s|]$/.test(before);
}

function fieldsFrom(typed: string): readonly QueryCandidate[] {
  return QUERY_FIELDS.filter((field) => field.startsWith(typed.toLowerCase())).map((field) => ({ text: `${field}:` }));
}

function valuesFrom(field: FilterField, typed: string, index: SearchIndex): readonly QueryCandidate[] {
  const words = fold(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const known = queryVocabulary(index)[field] ?? valuesCarried(field, index);
  return known
    .filter((value) => hasWords(value, words))
    .map((value) => ({ value, count: unpackRising(index.values.find(`${field}:${value}`) ?? '').length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST)
    .map(({ value, count }) => {
      const label = value.includes('/') ? labelOf(value, index) : undefined;
      return label === undefined ? { text: value, count } : { text: value, label, count };
    });
}

/** Each word but the last whole, the last as a beginning, in any order. */
function hasWords(value: string, words: readonly string[]): boolean {
  const parts = fold(value).split(/[^\p{L}\p{N}]+/u);
  return words.every((word, at) =>
    parts.some((part) => (at === words.length - 1 ? part.startsWith(word) : part === word)),
  );
}

function valuesCarried(field: FilterField, { values }: SearchIndex): readonly string[] {
  return Array.from(values.linesFrom(`${field}:`), (line) => values.keyAt(line).slice(field.length + 1));
}

function labelOf(id: string, index: SearchIndex): string | undefined {
  const place = index.ids.find(id);
  return place === undefined ? undefined : index.cardAt(Number(place)).title;
}
