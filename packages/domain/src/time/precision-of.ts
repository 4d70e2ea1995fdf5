import { parsePeriod, type WhenText } from './when.ts';

/** How fine a When is, as a timeline draws it: `approx` if qualified, `range` for all that is wider than a year or has two ends. */
export type DatePrecision = 'day' | 'month' | 'year' | 'approx' | 'range';

/**
 * How fine a When is.
 *
 * @example
 * import { precisionOf } from '@balkans/domain';
 * ['2023-11-22', '2023-11', '2023~', '199X'].map(precisionOf);
 * // → ["day","month","approx","range"]
 */
export function precisionOf(when: WhenText): DatePrecision {
  const { from, to } = parsePeriod(when);
  if (from?.qualifier !== undefined || to?.qualifier !== undefined) return 'approx';
  if (from === undefined || from !== to) return 'range';
  return from.precision === 'day' || from.precision === 'month' || from.precision === 'year' ? from.precision : 'range';
}
