import type { SearchDocument, SearchIndex } from '@balkans/domain/search';
import type { NameEntry } from '../../lib/open-search.ts';

/**
 * `search/names.json`, small enough for every page; `search/index.txt`, the whole index for the page of results; and
 * `search/texts.json`, the text of each record by id, from which lines are shown under a result.
 */
export function searchFiles(index: SearchIndex, documents: readonly SearchDocument[]): ReadonlyMap<string, string> {
  const entries = documents
    .filter(({ kind }) => kind !== 'source' && kind !== 'assessment')
    .map(({ id, kind, title, names: forms, date }): NameEntry => {
      const entry = { id, kind, title, names: forms.filter((form) => form !== title) };
      return date === undefined ? entry : { ...entry, date };
    });
  return new Map([
    ['search/names.json', JSON.stringify(entries)],
    ['search/index.txt', index.toText()],
    ['search/texts.json', JSON.stringify(Object.fromEntries(documents.map(({ id, text }) => [id, text])))],
  ]);
}
