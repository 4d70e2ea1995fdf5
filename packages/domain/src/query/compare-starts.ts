import { type Interval, rangeOfValue } from '../time/interval.ts';

/** Order of intervals by their first day; one whose start is unknown stands at its first attested date. */
export function compareStarts(a: Interval, b: Interval): number {
  const first = (interval: Interval) => rangeOfValue(interval.start).earliest ?? interval.attested?.[0] ?? '';
  return first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : 0;
}
