/** English month names; index 0 is January. */
export const MONTH_NAMES = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** EDTF season codes 21 to 24 in their order; index 0 is spring. */
export const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter'] as const;

/**
 * The English name of a month by its number, 1 to 12.
 *
 * @example
 * import { monthName } from '@balkans/domain';
 * monthName(11);
 * // → November
 */
export function monthName(month: number): string {
  return MONTH_NAMES[month - 1] ?? '';
}

export function seasonName(code: number): string {
  return SEASON_NAMES[code - 21] ?? '';
}
