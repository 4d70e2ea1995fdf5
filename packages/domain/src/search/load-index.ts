import MiniSearch from 'minisearch';
import type { SearchIndexData } from './build-index.ts';
import type { NameIndex } from './index-names.ts';
import type { SearchDocument } from './search-document.ts';
import { type IndexedDocument, WORD_INDEX_OPTIONS } from './word-index.ts';

/** An index in memory, to be asked with `runSearch`. */
export interface SearchIndex {
  readonly documents: readonly SearchDocument[];
  readonly names: NameIndex;
  readonly words: MiniSearch<IndexedDocument>;
}

/**
 * Makes an index usable from what `buildIndex` gave, as JSON text or as the parsed object.
 *
 * @example
 * import { buildIndex, loadIndex } from '@balkans/domain/search';
 * loadIndex(JSON.stringify(buildIndex([]))).documents;
 * // → []
 */
export function loadIndex(json: string | SearchIndexData): SearchIndex {
  const { documents, names, words } = typeof json === 'string' ? (JSON.parse(json) as SearchIndexData) : json;
  return { documents, names, words: MiniSearch.loadJS<IndexedDocument>(words, WORD_INDEX_OPTIONS) };
}
