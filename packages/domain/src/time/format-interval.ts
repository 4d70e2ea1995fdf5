import { compareDates } from './compare-dates.ts';
import { formatDate } from './format-date.ts';
import { formatWhen } from './format-when.ts';
import type { Interval } from './interval.ts';
import { joinAsRange } from './join-dates.ts';
import { lastAttested } from './last-attested.ts';
import { type DateValue, isUnknown } from './uncertain.ts';

/**
 * An interval as short text. A dash leads to the first day on which it no longer held, `until` to the last on which
 * it did: `7 Apr 2016 – 5 Nov 2020`, `1 Jan 2020 until 31 Aug 2024`, `since 22 Mar 2021 (last seen 1 Mar 2025)`,
 * `from 5 Nov 2022, end not known`.
 *
 * @example
 * import { formatInterval } from '@balkans/domain';
 * formatInterval({ start: '2021-03-22', end: 'open', attested: ['2025-03-01'] }).replaceAll('\u00a0', ' ');
 * // → "since 22 Mar 2021 (last seen 1 Mar 2025)"
 */
export function formatInterval(interval: Interval): string {
  const { start, end, until } = interval;
  if (until !== undefined) {
    return isUnknown(start)
      ? `until ${formatWhen(until)}, start not known`
      : `${formatWhen(start)} until ${formatWhen(until)}`;
  }
  if (end === 'open') {
    return isUnknown(start)
      ? `start not known${lastSeen(interval, ', last seen ')}`
      : `since ${formatWhen(start)}${lastSeen(interval, ' (last seen ', ')')}`;
  }
  if (end === undefined || isUnknown(end)) return formatWithoutEnd(interval);
  return isUnknown(start) ? `ended ${formatWhen(end)}, start not known` : joinBounds(start, end);
}

function formatWithoutEnd(interval: Interval): string {
  if (!isUnknown(interval.start)) {
    return `from ${formatWhen(interval.start)}, end not known${lastSeen(interval, ' (last seen ', ')')}`;
  }
  const [first, ...later] = [...(interval.attested ?? [])].sort(compareDates);
  if (first === undefined) return 'start and end not known';
  const last = later.at(-1);
  return `seen ${last === undefined ? formatDate(first) : joinAsRange(first, last)}, start and end not known`;
}

/** A dash between two plain bounds; words where one is disputed, so that `or` and the dash do not run together. */
function joinBounds(start: DateValue, end: DateValue): string {
  if (typeof start === 'string' && typeof end === 'string') {
    return start === end ? formatDate(start) : joinAsRange(start, end);
  }
  return `from ${formatWhen(start)}, ended ${formatWhen(end)}`;
}

function lastSeen(interval: Interval, before: string, after = ''): string {
  const last = lastAttested(interval);
  return last === undefined ? '' : `${before}${formatDate(last)}${after}`;
}
