import type { EdtfText } from './edtf.ts';
import { type DayRange, rangeOf, spanRanges } from './range.ts';
import { type DateValue, type Disputed, isDisputed, isUnknown } from './uncertain.ts';

/**
 * How long something held, half-open: `start` is the first day on which it held, `end` the first on which it no longer
 * did. `until` says the last day instead, `end: 'open'` that it had not ended at the last of the `attested` dates.
 */
export interface Interval {
  readonly start: DateValue;
  readonly end?: DateValue | 'open' | undefined;
  readonly until?: EdtfText | Disputed | undefined;
  readonly attested?: readonly EdtfText[] | undefined;
}

/** The days that a date value can mean: from its earliest to its latest reading, no limits if it is unknown. */
export function rangeOfValue(value: DateValue): DayRange {
  if (isUnknown(value)) return { earliest: undefined, latest: undefined };
  if (isDisputed(value)) return spanRanges(value.disputed.map((rival) => rangeOf(rival.value)));
  return rangeOf(value);
}
