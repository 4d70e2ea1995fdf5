import {
  buildIndex,
  loadIndex,
  type SearchAnswer,
  type SearchDocument,
  type SearchIndex,
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
  readonly find: (query: string, options?: SearchOptions) => SearchAnswer;
}

/** The words of records by id, from which a line is shown under a result. */
export type SearchTexts = Readonly<Record<string, string>>;

async function ask(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response;
}

async function fetchJson<T>(path: string): Promise<T> {
  return (await (await ask(path)).json()) as T;
}

function documentOf({ id, kind, title, names, date }: NameEntry): SearchDocument {
  return { id, kind, title, names: [title, ...names], text: '', ...(date ? { date } : {}), fields: { kind: [kind] } };
}

function searchOver(index: SearchIndex, depth: SearchDepth): Search {
  return { depth, find: (query, options) => searchIndex(index, query, options) };
}

async function open(depth: SearchDepth): Promise<Search> {
  if (depth === 'all') return searchOver(loadIndex(await (await ask('/search/index.txt')).text()), depth);
  const names = await fetchJson<readonly NameEntry[]>('/search/names.json');
  return searchOver(loadIndex(buildIndex(names.map(documentOf))), depth);
}

const opened = new Map<string, Promise<unknown>>();

/** Asks once; a failure is forgotten, so that the next call asks again. */
function once<T>(name: string, start: () => Promise<T>): Promise<T> {
  const known = opened.get(name) as Promise<T> | undefined;
  if (known) return known;
  const started = start();
  opened.set(name, started);
  started.catch(() => opened.delete(name));
  return started;
}

/** The search in the browser, fetched once for each depth. */
export function openSearch(depth: SearchDepth): Promise<Search> {
  return once(depth, () => open(depth));
}

/** The words of all records, fetched once, and only when results are there to be shown. */
export function openTexts(): Promise<SearchTexts> {
  return once('texts', () => fetchJson<SearchTexts>('/search/texts.json'));
}
