import type { Dataset } from '../dataset/dataset.ts';
import { findRow } from '../dataset/find-row.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { AnyRecord, LocalizedName, Source } from '../dataset/records.ts';
import { findRefParts, type RecordId } from '../dataset/ref.ts';
import type { Language } from '../vocab/language.ts';
import { PREDICATES } from '../vocab/predicate.ts';
import { labelOf } from '../vocab/vocabulary.ts';

export interface NameOptions {
  readonly lang?: Language;
}

/** Languages in which a name is looked for when the wanted one is not written. */
const FALLBACKS: Readonly<Partial<Record<Language, readonly Language[]>>> = {
  bs: ['hr', 'sr-Latn'],
  hr: ['bs', 'sr-Latn'],
  mk: ['sr-Cyrl'],
};

/**
 * The form of a name in a language; English where there is none.
 *
 * @example
 * import { localized } from '@balkans/domain';
 * localized({ en: 'Skopje', sq: 'Shkup', 'sr-Latn': 'Skoplje' }, 'bs');
 * // → Skoplje
 */
export function localized(name: LocalizedName, lang: Language = 'en'): string {
  const found = [lang, ...(FALLBACKS[lang] ?? [])].map((each) => name[each]).find((form) => form !== undefined);
  return found ?? name.en;
}

/**
 * The title of a source as a reader sees it: a page without a title is named by its publisher.
 *
 * @example
 * import { sourceTitle } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * dataset.records.source.every((source) => sourceTitle(source) !== '');
 * // → true
 */
export function sourceTitle(source: Source): string {
  return typeof source.title === 'string' ? source.title : `${source.publisher}, untitled`;
}

function recordName(dataset: Dataset, record: AnyRecord, options: NameOptions): string {
  if ('name' in record) return localized(record.name, options.lang);
  if ('predicate' in record) {
    const ends = [record.subject, record.object].map((end) => nameOf(dataset, end, options));
    return `${ends[0]} ${labelOf(PREDICATES, record.predicate)} ${ends[1]}`;
  }
  if ('assessor' in record) {
    const targets = record.targets.map((target) => nameOf(dataset, target, options));
    return `${nameOf(dataset, record.assessor, options)} on ${targets[0]}`;
  }
  return sourceTitle(record);
}

/** The label of a row: of a provision its own, of an obligation its action, of others their key. */
function rowName(row: Record<string, unknown>): string {
  if (typeof row.label === 'string') return row.label;
  const action = row.action as LocalizedName | undefined;
  return action ? action.en : String(row.key);
}

/**
 * The name that a reader sees for a record or a row of one; of relations, assessments and sources it is derived.
 * A reference that leads nowhere is its own name.
 *
 * @example
 * import { nameOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * [nameOf(dataset, 'person/hashim-thaci'), nameOf(dataset, 'person/hashim-thaci', { lang: 'sr-Latn' })];
 * // → ["Hashim Thaçi","Hašim Tači"]
 */
export function nameOf(dataset: Dataset, ref: string, options: NameOptions = {}): string {
  const parts = findRefParts(ref);
  const record = parts && findRecord(dataset, parts.record as RecordId);
  if (!parts || !record) return ref;
  const name = recordName(dataset, record, options);
  if (parts.row.length === 0) return name;
  const labels = parts.row.map((_, depth) => {
    const row = findRow(record, parts.row.slice(0, depth + 1));
    return row ? rowName(row) : parts.row[depth];
  });
  return `${name}, ${labels.join(': ')}`;
}
