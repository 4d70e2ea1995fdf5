import MiniSearch, { type Options } from 'minisearch';
import type { SearchDocument } from './search-document.ts';
import { tokenize } from './tokenize.ts';

/** Where a word stands in a document. */
export const TEXT_FIELDS = ['names', 'title', 'text'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** What MiniSearch holds of a document; `id` is its place in the list of documents. */
export type IndexedDocument = { readonly id: number } & Readonly<Record<TextField, string>>;

/** Names count for far more than text, and other kinds for more than the titles of sources. */
const BOOST: Readonly<Record<TextField, number>> = { names: 8, title: 4, text: 1 };
const KIND_WEIGHT: Readonly<Record<string, number>> = { source: 0.3, assessment: 0.7, relation: 0.8 };

/** The options under which an index is built and must be loaded again. */
export const WORD_INDEX_OPTIONS: Options<IndexedDocument> = {
  fields: [...TEXT_FIELDS],
  tokenize: (text) => [...tokenize(text)],
  processTerm: (term) => term,
  searchOptions: { boost: { ...BOOST }, weights: { prefix: 0.4, fuzzy: 0.3 } },
};

/** Words of all documents, in a MiniSearch index that depends on nothing but the documents and their order. */
export function indexWords(documents: readonly SearchDocument[]): MiniSearch<IndexedDocument> {
  const words = new MiniSearch<IndexedDocument>(WORD_INDEX_OPTIONS);
  words.addAll(documents.map(({ title, names, text }, id) => ({ id, title, names: names.join('\n'), text })));
  return words;
}

export function kindWeight(kind: string): number {
  return KIND_WEIGHT[kind] ?? 1;
}
