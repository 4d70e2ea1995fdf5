import type { SearchIndex, SearchIndexData } from '@balkans/domain/search';

/** One line of the palette: what a record is called and where it is. */
export interface NameEntry {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Names beside the title. */
  readonly names: readonly string[];
  readonly date?: string;
}

/** `search/names.json`, small enough for every page, and `search/index.json`, the whole index for the page of results. */
export function searchFiles({ documents, names, words }: SearchIndex): ReadonlyMap<string, string> {
  const entries = documents
    .filter(({ kind }) => kind !== 'source' && kind !== 'assessment')
    .map(({ id, kind, title, names: forms, date }): NameEntry => {
      const entry = { id, kind, title, names: forms.filter((form) => form !== title) };
      return date === undefined ? entry : { ...entry, date };
    });
  const whole: SearchIndexData = { version: 1, documents, names, words: words.toJSON() };
  return new Map([
    ['search/names.json', JSON.stringify(entries)],
    ['search/index.json', JSON.stringify(whole)],
  ]);
}
