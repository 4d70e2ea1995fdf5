import type { AsPlainObject } from 'minisearch';
import { indexNames, type NameIndex } from './index-names.ts';
import type { SearchDocument } from './search-document.ts';
import { indexWords } from './word-index.ts';

/** An index as plain JSON; `version` changes when an older reader could not use it. */
export interface SearchIndexData {
  readonly version: 1;
  readonly documents: readonly SearchDocument[];
  readonly names: NameIndex;
  readonly words: AsPlainObject;
}

/**
 * An index over documents, ready to be written with `JSON.stringify`. The same documents give the same bytes, in
 * whatever order they come.
 *
 * @example
 * import { buildIndex } from '@balkans/domain/search';
 * const index = buildIndex([{ id: 'place/pec', kind: 'place', title: 'Peja', names: ['Peja', 'Peć'], text: '', fields: {} }]);
 * Object.keys(index.names.bearers);
 * // → ["pec","peja","peje"]
 */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndexData {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { version: 1, documents: sorted, names: indexNames(sorted), words: indexWords(sorted).toJSON() };
}
