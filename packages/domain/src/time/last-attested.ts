import { compareDates } from './compare-dates.ts';
import type { EdtfText } from './edtf.ts';
import type { Interval } from './interval.ts';

/** The latest date on which a source shows that the interval held, undefined if none does. */
export function lastAttested({ attested }: Pick<Interval, 'attested'>): EdtfText | undefined {
  return [...(attested ?? [])].sort(compareDates).at(-1);
}
