import { addDays, type Day } from './day.ts';
import { type Interval, rangeOfValue } from './interval.ts';
import { type DayRange, maxDay, minDay, rangeOf } from './range.ts';

/** Between which days an interval began and ended; the end is the first day on which it no longer held. */
export interface Bounds {
  readonly start: DayRange;
  readonly end: DayRange;
}

/**
 * The ranges of start and end. What is not stated follows from what is: an unknown start lies no later than the first
 * attested day, an unknown or open end after the last one, and an interval holds for at least one day. A sighting also
 * narrows a coarse bound, since what was seen on a day had begun and had not ended.
 *
 * @example
 * import { boundsOf } from '@balkans/domain';
 * boundsOf({ start: '2022-01', until: '2024-08-31' });
 * // → {"start":{"earliest":"2022-01-01","latest":"2022-01-31"},"end":{"earliest":"2024-09-01","latest":"2024-09-01"}}
 */
export function boundsOf(interval: Interval): Bounds {
  const start = rangeOfValue(interval.start);
  const end = endRange(interval);
  const seen = (interval.attested ?? []).map((date) => rangeOf(date));
  const firstSeen = seen.map((range) => range.latest).reduce<Day | undefined>(minDay, undefined);
  const lastSeen = seen.map((range) => range.earliest).reduce<Day | undefined>(maxDay, undefined);
  return {
    start: { earliest: start.earliest, latest: latestStart(start, end, firstSeen) },
    end: { earliest: earliestEnd(start, end, lastSeen), latest: end.latest },
  };
}

function endRange({ end, until }: Interval): DayRange {
  if (until !== undefined) {
    const lastDay = rangeOfValue(until);
    return { earliest: shift(lastDay.earliest, 1), latest: shift(lastDay.latest, 1) };
  }
  return rangeOfValue(end === undefined || end === 'open' ? { unknown: 'not-in-source' } : end);
}

function latestStart(start: DayRange, end: DayRange, firstSeen: Day | undefined): Day | undefined {
  if (start.latest !== undefined) return maxDay(minDay(start.latest, firstSeen), start.earliest);
  return firstSeen === undefined ? shift(end.earliest, -1) : minDay(firstSeen, shift(end.latest, -1));
}

function earliestEnd(start: DayRange, end: DayRange, lastSeen: Day | undefined): Day | undefined {
  if (end.earliest !== undefined) return minDay(maxDay(end.earliest, shift(lastSeen, 1)), end.latest);
  return lastSeen === undefined ? shift(start.latest, 1) : maxDay(shift(lastSeen, 1), shift(start.earliest, 1));
}

function shift(day: Day | undefined, count: number): Day | undefined {
  return day === undefined ? undefined : addDays(day, count);
}
