import { type Bounds, boundsOf } from './bounds-of.ts';
import type { Day } from './day.ts';
import type { Interval } from './interval.ts';
import type { DayAnswer } from './when.ts';

/**
 * Whether an interval held on a day: `certain` if every reading of its bounds says so, `possible` if one does.
 *
 * @example
 * import { holdsOn } from '@balkans/domain';
 * const inPost = { start: '2021-03-22', end: 'open', attested: ['2025-03-01'] } as const;
 * [holdsOn(inPost, '2025-03-01'), holdsOn(inPost, '2025-03-02'), holdsOn(inPost, '2021-03-21')];
 * // → ["certain","possible","no"]
 */
export function holdsOn(interval: Interval, day: Day): DayAnswer {
  return boundsHoldOn(boundsOf(interval), day);
}

/** As `holdsOn`, for bounds already worked out. */
export function boundsHoldOn({ start, end }: Bounds, day: Day): DayAnswer {
  if (hasBegun(start.latest, day, false) && hasNotEnded(end.earliest, day, false)) return 'certain';
  return hasBegun(start.earliest, day, true) && hasNotEnded(end.latest, day, true) ? 'possible' : 'no';
}

/**
 * Whether the interval still holds as far as the dataset knows on its last day; an unknown end is never current.
 *
 * @example
 * import { isCurrent } from '@balkans/domain';
 * isCurrent({ start: '2013-09', end: 'open', attested: ['2024-02-15'] }, '2026-01-01');
 * // → true
 */
export function isCurrent(interval: Interval, lastKnownDay: Day): boolean {
  return interval.end === 'open' && holdsOn(interval, lastKnownDay) !== 'no';
}

function hasBegun(start: Day | undefined, day: Day, ifUnlimited: boolean): boolean {
  return start === undefined ? ifUnlimited : start <= day;
}

function hasNotEnded(end: Day | undefined, day: Day, ifUnlimited: boolean): boolean {
  return end === undefined ? ifUnlimited : day < end;
}
