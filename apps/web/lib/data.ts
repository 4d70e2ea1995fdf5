import {
  type AnyRecord,
  type CitationStyle,
  cite,
  type DayPage,
  dayPage,
  daysWithRecords,
  type ExplainPage,
  explainPage,
  findRecord,
  type Kind,
  type ListView,
  listCorrections,
  listView,
  mapOfPlaces,
  mapView,
  nameOf,
  type RecordId,
  type RecordPage,
  recordPage,
  ribbonView,
  statsOf,
  timeline,
} from '@balkans/domain';
import { dataset } from '@balkans/domain/data';
import { type SearchDocument, toSearchDocument } from '@balkans/domain/search';
import { cache } from 'react';
import { rememberDesignations } from './designated.ts';

rememberDesignations(dataset);

/**
 * The only door to the records. Every page asks here, and all that it prints comes from the views of the library, so that
 * the site and the terminal say the same in the same words.
 */
export const version: string = dataset.version;
export const datasetDate: string = dataset.date;

/** The slug of an id, as it stands in an address. */
export function slugOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

export function idsOf(kind: Kind): readonly RecordId[] {
  const records: readonly AnyRecord[] = dataset.records[kind];
  return records.map((record) => record.id as RecordId);
}

/** The language of a record's title where it is not English: a source has the title that its publisher gave it. */
export function titleLangOf(id: RecordId): string | undefined {
  const record = findRecord(dataset, id);
  return record && 'publisher' in record && record.lang !== 'en' ? record.lang : undefined;
}

/** Made once a page, though its head and its body both ask. */
export const pageOf = cache((id: RecordId): RecordPage => recordPage(dataset, id));
export const listOf = (kind: Kind, ids?: readonly string[]): ListView =>
  listView(dataset, kind, ids === undefined ? {} : { ids });
export const dayOf = (day: string): DayPage => dayPage(dataset, day);
export const explanationOf = (pair: readonly [RecordId, RecordId]): ExplainPage => explainPage(dataset, pair);
export const mapOf = (id: RecordId) => mapView(dataset, id);
export const mapOfAll = () => mapOfPlaces(dataset);
export const ribbonOf = (id: RecordId<'person' | 'office'>) => ribbonView(dataset, id);
export const citationOf = (id: RecordId, style: CitationStyle): string => cite(dataset, id, style);
export const corrections = () => listCorrections(dataset);
export const movedIds = () => dataset.moved;
export const removedIds = () => dataset.removed;
export const stats = () => statsOf(dataset);
export const entriesOf = (options: Parameters<typeof timeline>[1] = {}) => timeline(dataset, options);
export const nameOfRecord = (id: string): string => nameOf(dataset, id);
export const recordsOf = (kind: Kind): readonly AnyRecord[] => dataset.records[kind];

let days: readonly string[] | undefined;

/** Days that have a page of their own. */
export function daysHeld(): readonly string[] {
  days ??= daysWithRecords(dataset);
  return days;
}

/** Pairs whose explanation is written out: those of which one supports the other. */
export function explainedPairs(): readonly (readonly [RecordId, RecordId])[] {
  return dataset.records.relation
    .filter((relation) => relation.predicate === 'supports')
    .map((relation) => [relation.subject as RecordId, relation.object as RecordId] as const);
}

const DOCUMENTS = new Map<Kind, readonly SearchDocument[]>();

/** The records of a kind as they are searched and filtered. */
export function documentsOf(kind: Kind): readonly SearchDocument[] {
  const known = DOCUMENTS.get(kind);
  if (known) return known;
  const made = recordsOf(kind).map((record) => toSearchDocument(dataset, record));
  DOCUMENTS.set(kind, made);
  return made;
}

let years: ReadonlyMap<string, readonly string[]> | undefined;

/** Ids of sources by the year in which they were published, newest first; those without a date last. */
export function sourcesByYear(): ReadonlyMap<string, readonly string[]> {
  if (years) return years;
  const found = new Map<string, string[]>();
  for (const { id } of listView(dataset, 'source').rows) {
    const issued = dataset.records.source.find((source) => source.id === id)?.issued;
    const year = typeof issued === 'string' ? issued.slice(0, 4) : 'undated';
    const ids = found.get(year);
    if (ids) ids.push(id);
    else found.set(year, [id]);
  }
  years = new Map([...found].sort(([a], [b]) => (a === 'undated' ? 1 : b === 'undated' ? -1 : a > b ? -1 : 1)));
  return years;
}
