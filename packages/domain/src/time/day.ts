import { dateOfDayNumber, dayNumberOf, isoDay } from './calendar.ts';

/** One real day of the Gregorian calendar, `YYYY-MM-DD`; days compare as plain strings. */
export type Day = string;

const FIRST_DAY: Day = '0000-01-01';
const LAST_DAY: Day = '9999-12-31';

/** Days since 1970-01-01; earlier days are negative. */
export function dayNumber(day: Day): number {
  return dayNumberOf(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));
}

/**
 * The day `count` days later, or earlier when negative; never beyond the years 0000 to 9999.
 *
 * @example
 * import { addDays } from '@balkans/domain';
 * addDays('2024-02-28', 2);
 * // → 2024-03-01
 */
export function addDays(day: Day, count: number): Day {
  const { year, month, day: dayOfMonth } = dateOfDayNumber(dayNumber(day) + count);
  if (year < 0) return FIRST_DAY;
  return year > 9999 ? LAST_DAY : isoDay(year, month, dayOfMonth);
}

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

const WEEKDAYS = ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/**
 * English name of the weekday.
 *
 * @example
 * import { weekdayOf } from '@balkans/domain';
 * weekdayOf('2023-11-22');
 * // → Wednesday
 */
export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[((dayNumber(day) % 7) + 7) % 7] as Weekday;
}
