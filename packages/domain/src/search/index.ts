export { albanianEndings } from './albanian-endings.ts';
export { buildIndex } from './build-index.ts';
export { completeQuery, type QueryCandidate, type QueryCompletion } from './complete-query.ts';
export type { FacetCount, Facets } from './count-facets.ts';
export { cyrillicToLatin } from './cyrillic-to-latin.ts';
export { fold } from './fold.ts';
export { formatQuery } from './format-query.ts';
export type { IndexParts } from './index-parts.ts';
export { loadIndex, type SearchIndex } from './load-index.ts';
export { nearest } from './nearest.ts';
export { packIndex } from './pack-index.ts';
export { parseQuery } from './parse-query.ts';
export type {
  AnyTerm,
  DateTerm,
  FieldTerm,
  ParsedQuery,
  QueryNote,
  QueryNoteCode,
  QueryTerm,
  SimpleTerm,
  TextTerm,
} from './parsed-query.ts';
export {
  DATE_FIELDS,
  type DateField,
  FILTER_FIELDS,
  type FilterField,
  QUERY_FIELDS,
  type QueryField,
} from './query-field.ts';
export { FEATURES, type Feature } from './read-features.ts';
export type { QueryVocabulary } from './resolve-values.ts';
export { runSearch, type SearchOptions } from './run-search.ts';
export type { FoldedWord, Match, MissingWord, SearchAnswer, SearchHit, SearchOrder } from './search-answer.ts';
export type { SearchCard } from './search-card.ts';
export type { SearchDocument } from './search-document.ts';
export { queryVocabulary, searchIndex, searchRecords } from './search-records.ts';
export { soundKey } from './sound-key.ts';
export { toSearchDocument } from './to-search-document.ts';
export { tokenize } from './tokenize.ts';
