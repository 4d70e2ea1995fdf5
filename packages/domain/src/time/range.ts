import { addDays, type Day } from './day.ts';
import { type EdtfDate, type EdtfPrecision, type EdtfText, parseEdtf } from './edtf.ts';

/** The days between which something lies, both included; undefined is without limit on that side. */
export interface DayRange {
  readonly earliest: Day | undefined;
  readonly latest: Day | undefined;
}

/** A range with both its limits. */
export interface ClosedRange extends DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

/** Days by which a qualifier widens a date on both sides; chosen by us, for answers on a day only, never shown. */
const WIDENING: Readonly<Record<EdtfPrecision, number>> = {
  day: 7,
  month: 31,
  season: 92,
  year: 366,
  decade: 366,
  century: 366,
};

/**
 * The earliest and the latest day that a date can mean, widened on both sides if it is qualified:
 * a day by 7 days, a month by 31, a season by 92, longer ones by 366.
 *
 * @example
 * import { rangeOf } from '@balkans/domain';
 * rangeOf('2026-02-11?');
 * // → {"earliest":"2026-02-04","latest":"2026-02-18"}
 */
export function rangeOf(date: EdtfText | EdtfDate): ClosedRange {
  const { first, last, precision, qualifier } = typeof date === 'string' ? parseEdtf(date) : date;
  if (qualifier === undefined) return { earliest: first, latest: last };
  return { earliest: addDays(first, -WIDENING[precision]), latest: addDays(last, WIDENING[precision]) };
}

/** The smallest range that holds all of the given ones; without limit if there are none. */
export function spanRanges(ranges: readonly DayRange[]): DayRange {
  const earliest = ranges.map((range) => range.earliest);
  const latest = ranges.map((range) => range.latest);
  return {
    earliest: earliest.includes(undefined) ? undefined : earliest.reduce(minDay, undefined),
    latest: latest.includes(undefined) ? undefined : latest.reduce(maxDay, undefined),
  };
}

/** The earlier of two days; an undefined one is passed over. */
export function minDay(a: Day | undefined, b: Day): Day;
export function minDay(a: Day, b: Day | undefined): Day;
export function minDay(a: Day | undefined, b: Day | undefined): Day | undefined;
export function minDay(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined) return b;
  return b === undefined || a <= b ? a : b;
}

/** The later of two days; an undefined one is passed over. */
export function maxDay(a: Day | undefined, b: Day): Day;
export function maxDay(a: Day, b: Day | undefined): Day;
export function maxDay(a: Day | undefined, b: Day | undefined): Day | undefined;
export function maxDay(a: Day | undefined, b: Day | undefined): Day | undefined {
  if (a === undefined) return b;
  return b === undefined || a >= b ? a : b;
}
