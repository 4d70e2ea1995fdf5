import type { Dataset } from '../dataset/dataset.ts';
import { KINDS, type Kind } from '../vocab/kind.ts';
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
import type { SortedLines } from './sorted-lines.ts';
import { toSearchDocument } from './to-search-document.ts';

const ACTOR_KINDS: readonly Kind[] = ['organization', 'person', 'polity'];
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
    vocabulary = vocabularyOf(index);
    VOCABULARIES.set(index, vocabulary);
  }
  return vocabulary;
}

/** Values are listed for the fields that a query names, when it does. */
function vocabularyOf(index: SearchIndex): QueryVocabulary {
  const listed = new Map<FilterField, readonly string[]>();
  const once = (field: FilterField, list: () => readonly string[]) => {
    const values = listed.get(field) ?? list();
    listed.set(field, values);
    return values;
  };
  return {
    kind: KINDS.values,
    act: SPEECH_ACTS.values,
    topic: TOPICS.values,
    side: SIDES.values,
    has: FEATURES,
    get type() {
      return once('type', () => valuesIn(index, 'type'));
    },
    get lang() {
      return once('lang', () => valuesIn(index, 'lang'));
    },
    get actor() {
      return once('actor', () => idsOf(index, ACTOR_KINDS));
    },
    get by() {
      return once('by', () => idsOf(index, ACTOR_KINDS));
    },
    get place() {
      return once('place', () => idsOf(index, ['place']));
    },
    get source() {
      return once('source', () => idsOf(index, ['source']));
    },
    get about() {
      return once('about', () => index.listIds());
    },
  };
}

function idsOf(index: SearchIndex, kinds: readonly string[]): readonly string[] {
  return kinds.flatMap((kind) => keysFrom(index.ids, `${kind}/`));
}

function valuesIn({ values }: SearchIndex, field: FilterField): readonly string[] {
  return keysFrom(values, `${field}:`).map((key) => key.slice(field.length + 1));
}

function keysFrom(lines: SortedLines, prefix: string): readonly string[] {
  return Array.from(lines.linesFrom(prefix), (line) => lines.keyAt(line));
}
