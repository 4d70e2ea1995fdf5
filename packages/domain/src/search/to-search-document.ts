import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import { listRefs } from '../dataset/list-refs.ts';
import type { Alias, AnyRecord, LocalizedName } from '../dataset/records.ts';
import { findRefParts, kindOf, type RecordId, recordIdOf } from '../dataset/ref.ts';
import { PREDICATES } from '../vocab/predicate.ts';
import { labelOf } from '../vocab/vocabulary.ts';
import { readDates } from './read-dates.ts';
import { readFilters } from './read-filters.ts';
import { readText } from './read-text.ts';
import type { SearchDocument } from './search-document.ts';

/**
 * What can be found of a record: its names in all languages, every word that its readers see, the names of those it
 * names, and its values by field.
 *
 * @example
 * import { getRecord } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * import { toSearchDocument } from '@balkans/domain/search';
 * toSearchDocument(dataset, getRecord(dataset, 'person/edi-rama')).names.includes('Еди Рама');
 * // → true
 */
export function toSearchDocument(dataset: Dataset, record: AnyRecord): SearchDocument {
  const nameOf = (ref: string) => shortTitle(dataset, ref);
  const dates = readDates(dataset, record);
  const [date, ...otherDates] = dates;
  const linked = listRefs(record).filter(({ ref, inProse }) => !inProse && !ref.startsWith('source/'));
  const linkedNames = [...new Set(linked.map(({ ref }) => nameOf(ref)).filter((name) => name !== undefined))];
  const document: SearchDocument = {
    id: record.id,
    kind: kindOf(record.id as RecordId),
    title: nameOf(record.id) ?? record.id,
    names: namesOf(record),
    text: [readText(record, nameOf), ...linkedNames].join('\n'),
    fields: readFilters(dataset, record, dates),
    ...titleLangOf(record),
  };
  if (date === undefined) return document;
  return otherDates.length > 0 ? { ...document, date, otherDates } : { ...document, date };
}

/** A source has the title that its publisher gave it; other titles are ours, in English. */
function titleLangOf(record: AnyRecord): { readonly titleLang?: string } {
  return 'publisher' in record && record.lang !== 'en' ? { titleLang: record.lang } : {};
}

function namesOf(record: AnyRecord): readonly string[] {
  const name: LocalizedName | undefined = 'name' in record ? record.name : undefined;
  const aliases: readonly Alias[] = ('aliases' in record ? record.aliases : undefined) ?? [];
  return [...new Set([...Object.values(name ?? {}), ...aliases.map(({ text }) => text)])];
}

/** The English name of a record or of the record that holds a row; for those without a name, one made of its links. */
function shortTitle(dataset: Dataset, ref: string): string | undefined {
  const record = findRefParts(ref) && (findRecord(dataset, recordIdOf(ref as RecordId)) as AnyRecord | undefined);
  if (!record) return undefined;
  if ('name' in record) return record.name.en;
  if ('publisher' in record) return typeof record.title === 'string' ? record.title : record.publisher;
  if ('predicate' in record) {
    const predicate = labelOf(PREDICATES, record.predicate);
    return `${shortTitle(dataset, record.subject)} ${predicate} ${shortTitle(dataset, record.object)}`;
  }
  const target = record.targets[0];
  return `${shortTitle(dataset, record.assessor)} on ${target === undefined ? 'an agreement' : shortTitle(dataset, target)}`;
}
