import type { Dataset } from '../dataset/dataset.ts';
import type { AnyRecord } from '../dataset/records.ts';
import type { Day } from '../time/day.ts';
import { type DatePrecision, precisionOf } from '../time/precision-of.ts';
import { isDisputed } from '../time/uncertain.ts';
import { whenRange } from '../time/when.ts';
import type { Kind } from '../vocab/kind.ts';
import { compareRecordDates, dateOf, sortDateOf } from './date-of.ts';

/** A record in order of time; `start` and `end` are the first and last day that its date can mean. */
export interface TimelineEntry {
  readonly record: AnyRecord;
  readonly start: Day;
  readonly end: Day | undefined;
  readonly precision: DatePrecision;
  /** Whether rivals for the date are on record. */
  readonly disputed: boolean;
  /** Whether no date is known and the entry stands at that of its earliest source. */
  readonly undated: boolean;
}

export interface TimelineOptions {
  readonly kinds?: readonly Kind[];
  /** First and last day of the window; an entry that may touch it stays. */
  readonly from?: Day;
  readonly to?: Day;
  /** Only these records, e.g. the result of a search. */
  readonly ids?: ReadonlySet<string>;
}

const DATED_KINDS: readonly Kind[] = ['event', 'statement', 'agreement', 'assessment'];

/**
 * Records in order of time, each with the precision of its date; a year stands before its months, a month before its days.
 *
 * @example
 * import { timeline } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * timeline(dataset, { kinds: ['event'], from: '1999-03-01', to: '1999-06-30' }).length > 0;
 * // → true
 */
export function timeline(dataset: Dataset, options: TimelineOptions = {}): readonly TimelineEntry[] {
  const { kinds = DATED_KINDS, from, to, ids } = options;
  const records = kinds.flatMap((kind): readonly AnyRecord[] => dataset.records[kind]);
  const compare = compareRecordDates(dataset);
  return records
    .filter((record) => !ids || ids.has(record.id))
    .flatMap((record) => entryOf(dataset, record) ?? [])
    .filter((entry) => (!to || entry.start <= to) && (!from || entry.end === undefined || entry.end >= from))
    .sort((a, b) => compare(a.record, b.record));
}

function entryOf(dataset: Dataset, record: AnyRecord): TimelineEntry | undefined {
  const date = sortDateOf(dataset, record);
  if (date === undefined) return undefined;
  const own = dateOf(record);
  const disputed = own !== undefined && isDisputed(own);
  const { earliest, latest } = whenRange(disputed ? own : date);
  if (earliest === undefined) return undefined;
  const undated = typeof own !== 'string' && !disputed;
  return { record, start: earliest, end: latest, precision: precisionOf(date), disputed, undated };
}
