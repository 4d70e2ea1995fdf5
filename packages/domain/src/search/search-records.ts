import type { Dataset } from '../dataset/dataset.ts';
import { KINDS } from '../vocab/kind.ts';
import { SIDES } from '../vocab/side.ts';
import { SPEECH_ACTS } from '../vocab/speech-act.ts';
import { TOPICS } from '../vocab/topic.ts';
import { buildIndex } from './build-index.ts';
import { loadIndex, type SearchIndex } from './load-index.ts';
import { parseQuery } from './parse-query.ts';
import type { FilterField } from './query-field.ts';
import { FEATURES } from './read-features.ts';
import type { QueryVocabulary } from './resolve-values.ts';
import { runSearch, type SearchOptions } from './run-search.ts';
import type { SearchAnswer } from './search-answer.ts';
import { toSearchDocument } from './to-search-document.ts';

const INDEXES = new WeakMap<Dataset, SearchIndex>();
const VOCABULARIES = new WeakMap<SearchIndex, QueryVocabulary>();

/**
 * Records that match a query in the query language, best first. The index over the dataset is made at the first call
 * and kept with it; with a built index at hand, `loadIndex` and `searchIndex` are faster.
 *
 * @example
 * import { createDataset } from '@balkans/domain';
 * import { searchRecords } from '@balkans/domain/search';
 * const empty = createDataset({ version: '0', date: '2026-01-01', moved: [], removed: [], load: () => [] });
 * searchRecords(empty, 'vučić').total;
 * // → 0
 */
export function searchRecords(dataset: Dataset, text: string, options: SearchOptions = {}): SearchAnswer {
  let index = INDEXES.get(dataset);
  if (!index) {
    const records = KINDS.values.flatMap((kind) => [...dataset.records[kind]]);
    index = loadIndex(buildIndex(records.map((record) => toSearchDocument(dataset, record))));
    INDEXES.set(dataset, index);
  }
  return searchIndex(index, text, options);
}

/**
 * As `searchRecords`, over a built index.
 *
 * @example
 * import { searchIndex } from '@balkans/domain/search';
 * import { searchIndexOfData } from '@balkans/domain/data/search-index';
 * ['vucic', 'Вучић', 'vuçiq'].map((word) => searchIndex(searchIndexOfData(), word, { limit: 1 }).hits[0]?.id);
 * // → ["person/aleksandar-vucic","person/aleksandar-vucic","person/aleksandar-vucic"]
 */
export function searchIndex(index: SearchIndex, text: string, options: SearchOptions = {}): SearchAnswer {
  return runSearch(index, parseQuery(text, queryVocabulary(index)), options);
}

/**
 * The values that each field can have: those of the vocabularies, and for fields that name records their ids.
 *
 * @example
 * import { queryVocabulary } from '@balkans/domain/search';
 * import { searchIndexOfData } from '@balkans/domain/data/search-index';
 * queryVocabulary(searchIndexOfData()).act?.includes('warn');
 * // → true
 */
export function queryVocabulary(index: SearchIndex): QueryVocabulary {
  let vocabulary = VOCABULARIES.get(index);
  if (!vocabulary) {
    vocabulary = {
      kind: KINDS.values,
      act: SPEECH_ACTS.values,
      topic: TOPICS.values,
      side: SIDES.values,
      has: FEATURES,
      type: valuesIn(index, 'type'),
      lang: valuesIn(index, 'lang'),
      actor: idsOf(index, ['organization', 'person', 'polity']),
      by: idsOf(index, ['organization', 'person', 'polity']),
      place: idsOf(index, ['place']),
      source: idsOf(index, ['source']),
      about: index.documents.map(({ id }) => id),
    };
    VOCABULARIES.set(index, vocabulary);
  }
  return vocabulary;
}

function idsOf({ documents }: SearchIndex, kinds: readonly string[]): readonly string[] {
  return documents.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}

function valuesIn({ documents }: SearchIndex, field: FilterField): readonly string[] {
  return [...new Set(documents.flatMap(({ fields }) => fields[field] ?? []))].sort();
}
