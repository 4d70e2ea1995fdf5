import {
  buildIndex,
  loadIndex,
  type SearchAnswer,
  type SearchDocument,
  type SearchIndex,
  type SearchIndexData,
  type SearchOptions,
  searchIndex,
} from '@balkans/domain/search';

/** What a record is called, enough to answer the first keystrokes; `names` are those beside the title. */
export interface NameEntry {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly date?: string;
}

/** `names` answers from the names of records and is small; `all` answers from every word. */
export type SearchDepth = 'names' | 'all';

export interface Search {
  readonly depth: SearchDepth;
  readonly documents: ReadonlyMap<string, SearchDocument>;
  readonly find: (query: string, options?: SearchOptions) => SearchAnswer;
}

const opening = new Map<SearchDepth, Promise<Search>>();

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

function documentOf({ id, kind, title, names, date }: NameEntry): SearchDocument {
  return { id, kind, title, names: [title, ...names], text: '', ...(date ? { date } : {}), fields: { kind: [kind] } };
}

function searchOver(index: SearchIndex, depth: SearchDepth): Search {
  return {
    depth,
    documents: new Map(index.documents.map((document) => [document.id, document])),
    find: (query, options) => searchIndex(index, query, options),
  };
}

async function open(depth: SearchDepth): Promise<Search> {
  if (depth === 'all') return searchOver(loadIndex(await fetchJson<SearchIndexData>('/search/index.json')), depth);
  const names = await fetchJson<readonly NameEntry[]>('/search/names.json');
  return searchOver(loadIndex(buildIndex(names.map(documentOf))), depth);
}

/** The search in the browser, fetched once for each depth. */
export function openSearch(depth: SearchDepth): Promise<Search> {
  const known = opening.get(depth);
  if (known) return known;
  const started = open(depth);
  opening.set(depth, started);
  started.catch(() => opening.delete(depth));
  return started;
}
