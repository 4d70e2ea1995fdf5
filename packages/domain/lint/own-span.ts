import type { Day } from '../src/time/day.ts';
import { isDisputed, isUnknown } from '../src/time/uncertain.ts';
import { parsePeriod, type WhenValue } from '../src/time/when.ts';

/** First and last day that a date names, not widened by a qualifier; from the earliest to the latest of rivals. */
export interface OwnSpan {
  readonly first: Day;
  readonly last: Day;
}

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';

/** The days that a date or When names, undefined if it is unknown. */
export function ownSpan(when: WhenValue | undefined): OwnSpan | undefined {
  if (when === undefined || isUnknown(when)) return undefined;
  if (isDisputed(when)) {
    const spans = when.disputed.flatMap(({ value }) => ownSpan(value) ?? []);
    const [first] = spans.map((span) => span.first).sort();
    const last = spans
      .map((span) => span.last)
      .sort()
      .at(-1);
    return first !== undefined && last !== undefined ? { first, last } : undefined;
  }
  const { from, to } = parsePeriod(when);
  return { first: from?.first ?? FIRST_DAY, last: to?.last ?? LAST_DAY };
}
