import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { AnyRecord } from '../dataset/records.ts';
import type { RecordId } from '../dataset/ref.ts';
import { compareDates, dateSortKey } from '../time/compare-dates.ts';
import { isDisputed, isUnknown } from '../time/uncertain.ts';
import type { WhenValue } from '../time/when.ts';

/**
 * When a record happened, was said, judged or issued; undefined for kinds that have no date of their own.
 *
 * @example
 * import { dateOf, getRecord } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * [dateOf(getRecord(dataset, 'event/banjska-attack-2023-09-24')), dateOf(getRecord(dataset, 'person/edi-rama'))];
 * // → ["2023-09-24",null]
 */
export function dateOf(record: AnyRecord): WhenValue | undefined {
  if ('when' in record) return record.when;
  if ('asOf' in record) return record.asOf;
  if ('issued' in record) return record.issued;
  return undefined;
}

function firstDate(value: WhenValue): string | undefined {
  if (isUnknown(value)) return undefined;
  if (isDisputed(value)) return value.disputed.map((rival) => rival.value).sort(compareDates)[0];
  return value;
}

/**
 * The date by which a record is sorted: its own, the earliest rival, or that of its earliest source.
 *
 * @example
 * import { getRecord, sortDateOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * sortDateOf(dataset, getRecord(dataset, 'event/banjska-attack-2023-09-24'));
 * // → 2023-09-24
 */
export function sortDateOf(dataset: Dataset, record: AnyRecord): string | undefined {
  const own = dateOf(record);
  const date = own === undefined ? undefined : firstDate(own);
  if (date !== undefined) return date;
  if (own === undefined || !('sources' in record)) return undefined;
  const issued = record.sources.flatMap(({ ref }) => {
    const source = findRecord(dataset, ref as RecordId<'source'>);
    return typeof source?.issued === 'string' ? [source.issued] : [];
  });
  return issued.sort(compareDates)[0];
}

/** Behind every date. */
const UNDATED = '~';

/**
 * Order of records by date; those without one come last, equal dates by id.
 *
 * @example
 * import { compareRecordDates } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const [first] = [...dataset.records.event].sort(compareRecordDates(dataset));
 * first !== undefined && first.id !== '';
 * // → true
 */
export function compareRecordDates(dataset: Dataset): (a: AnyRecord, b: AnyRecord) => number {
  const keys = new Map<AnyRecord, string>();
  const keyOf = (record: AnyRecord): string => {
    const known = keys.get(record);
    if (known !== undefined) return known;
    const date = sortDateOf(dataset, record);
    const key = date === undefined ? UNDATED : dateSortKey(date);
    keys.set(record, key);
    return key;
  };
  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)];
    if (left !== right) return left < right ? -1 : 1;
    return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
  };
}
