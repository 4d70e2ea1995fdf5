import type { Bounds } from './bounds-of.ts';
import { addDays, type Day } from './day.ts';
import type { HolderRow } from './holder-row.ts';
import { maxDay, minDay } from './range.ts';
import { type DateValue, isDisputed, isUnknown } from './uncertain.ts';

interface Tenure {
  readonly row: HolderRow;
  readonly bounds: Bounds;
}

/**
 * The bounds of a tenure in an office of one seat, where an unknown, open or qualified bound stops at the days on which
 * another uncontested row is certain. A tenure is one stretch, so it cannot go on behind them either. Stated days stay.
 * A designate has no seat yet and neither gives way nor takes place.
 */
export function squeezeBounds(tenure: Tenure, all: readonly Tenure[]): Bounds {
  const { row, bounds } = tenure;
  const [isStartLoose, isEndLoose] = [isLoose(row.start), isLoose(row.until ?? row.end)];
  if (!takesSeat(row) || (!isStartLoose && !isEndLoose)) return bounds;
  let { earliest } = bounds.start;
  let { latest } = bounds.end;
  for (const other of all) {
    if (other.row === row || !takesSeat(other.row)) continue;
    if (isStartLoose && isBefore(other.bounds, bounds)) {
      earliest = minDay(maxDay(earliest, other.bounds.end.earliest), bounds.start.latest);
    }
    if (isEndLoose && isAfter(other.bounds, bounds)) {
      latest = maxDay(minDay(latest, other.bounds.start.latest), bounds.end.earliest);
    }
  }
  return { start: { ...bounds.start, earliest }, end: { ...bounds.end, latest } };
}

function takesSeat(row: HolderRow): boolean {
  return row.standing !== 'contested' && row.mode !== 'designate';
}

/** Whether the tenure surely held on a day before all the days on which the other is known to have held. */
function isBefore(tenure: Bounds, other: Bounds): boolean {
  const first = tenure.start.latest;
  const others = knownDays(other);
  return first !== undefined && others !== undefined && first < others.first;
}

/** Whether the tenure surely held on a day after all the days on which the other is known to have held. */
function isAfter(tenure: Bounds, other: Bounds): boolean {
  const last = tenure.end.earliest && addDays(tenure.end.earliest, -1);
  const others = knownDays(other);
  return last !== undefined && others !== undefined && last > others.last;
}

/** The certain days of a tenure; without any, the days on one of which it held. */
function knownDays({ start, end }: Bounds): { first: Day; last: Day } | undefined {
  if (start.latest === undefined || end.earliest === undefined) return undefined;
  const [a, b] = [start.latest, addDays(end.earliest, -1)];
  return { first: minDay(a, b), last: maxDay(a, b) };
}

/** Whether a bound is not stated or carries a qualifier, in one of its rivals if it is disputed. */
function isLoose(bound: DateValue | 'open' | undefined): boolean {
  if (bound === undefined || bound === 'open' || isUnknown(bound)) return true;
  if (isDisputed(bound)) return bound.disputed.some(({ value }) => isLoose(value));
  return /[~?%]$/.test(bound);
}
