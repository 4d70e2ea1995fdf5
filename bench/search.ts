import { listAllRecords } from '@balkans/domain';
import { dataset } from '@balkans/domain/data';
import {
  buildIndex,
  loadIndex,
  packIndex,
  type SearchDocument,
  searchIndex,
  tokenize,
  toSearchDocument,
} from '@balkans/domain/search';
import Fuse from 'fuse.js';
import MiniSearch, { type Options } from 'minisearch';
import { misspell, seeded } from './misspell.ts';

interface Engine {
  readonly name: string;
  /** Milliseconds from the stored text to an index that can be asked, and the characters of that text. */
  readonly load: () => { readonly ms: number; readonly size: number };
  /** Ids of the first three. */
  readonly find: (query: string) => readonly string[];
  /** How many of the queries it is asked; all where left out. */
  readonly most?: number;
}

interface Asked {
  readonly query: string;
  readonly id: string;
}

const SEED = 20_261_125;
const LOADS = 9;
const FEW = 150;
const NAMED_KINDS: ReadonlySet<string> = new Set(['person', 'place', 'organization']);

/** Names of people, places and organizations, each with one slip of the pen. */
function misspeltNames(documents: readonly SearchDocument[]): readonly Asked[] {
  const random = seeded(SEED);
  return documents
    .filter(({ kind }) => NAMED_KINDS.has(kind))
    .flatMap(({ id, names }) => names.slice(0, 3).map((name) => ({ id, query: misspell(name, random) })))
    .filter((asked): asked is Asked => asked.query !== undefined);
}

function ours(documents: readonly SearchDocument[]): Engine {
  const text = packIndex(buildIndex(documents));
  const index = loadIndex(text);
  return {
    name: '@balkans/domain/search',
    load: () => timed(() => loadIndex(text), text),
    find: (query) => searchIndex(index, query, { limit: 3 }).hits.map(({ id }) => id),
  };
}

/** MiniSearch with our folding of words, its own prefixes and slips, and the weights of ours. */
function miniSearch(documents: readonly SearchDocument[]): Engine {
  const options: Options = {
    fields: ['names', 'title', 'text'],
    idField: 'id',
    tokenize: (text) => [...tokenize(text)],
    processTerm: (term) => term,
    searchOptions: { prefix: true, fuzzy: 0.2, combineWith: 'AND', boost: { names: 8, title: 4 } },
  };
  const index = new MiniSearch(options);
  index.addAll(documents.map(({ id, names, title, text }) => ({ id, names: names.join('\n'), title, text })));
  const json = JSON.stringify(index);
  return {
    name: 'MiniSearch',
    load: () => timed(() => MiniSearch.loadJSON(json, options), json),
    find: (query) =>
      index
        .search(query)
        .slice(0, 3)
        .map(({ id }) => id as string),
  };
}

function fuse(documents: readonly SearchDocument[]): Engine {
  const keys = ['names', 'title', 'text'];
  const items = documents.map(({ id, names, title, text }) => ({ id, names, title, text }));
  const built = Fuse.createIndex(keys, items);
  const json = JSON.stringify(built);
  const index = new Fuse(items, { keys, ignoreLocation: true, threshold: 0.3 }, built);
  return {
    name: 'Fuse',
    load: () => timed(() => Fuse.parseIndex(JSON.parse(json)), json),
    find: (query) => index.search(query, { limit: 3 }).map(({ item }) => item.id),
    most: FEW,
  };
}

function timed(load: () => unknown, text: string): { readonly ms: number; readonly size: number } {
  const times = Array.from({ length: LOADS }, () => {
    const start = performance.now();
    load();
    return performance.now() - start;
  });
  return { ms: share(times, 0.5), size: text.length };
}

function share(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? Number.NaN;
}

function row({ name, load, find, most }: Engine, asked: readonly Asked[]): string {
  const queries = most === undefined ? asked : asked.filter((_, at) => at % Math.ceil(asked.length / most) === 0);
  let found = 0;
  const times = queries.map(({ query, id }) => {
    const start = performance.now();
    const ids = find(query);
    const time = performance.now() - start;
    if (ids.includes(id)) found += 1;
    return time;
  });
  const { ms, size } = load();
  const cells = [
    name,
    `${((100 * found) / queries.length).toFixed(1)} % of ${queries.length}`,
    `${share(times, 0.5).toFixed(2)} ms`,
    `${share(times, 0.95).toFixed(2)} ms`,
    `${ms.toFixed(1)} ms`,
    `${(size / 1e6).toFixed(1)} MB`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** A table of our index beside kept libraries, over the same records and the same misspelt names, in one process. */
export function searchTable(): string {
  const documents = listAllRecords(dataset).map((record) => toSearchDocument(dataset, record));
  const asked = misspeltNames(documents);
  const rows = [ours, miniSearch, fuse].map((make) => row(make(documents), asked));
  return ['| index | among the first three | p50 | p95 | load | stored |', '|---|---|---|---|---|---|', ...rows].join(
    '\n',
  );
}
