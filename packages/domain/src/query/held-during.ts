import type { Holder, Office } from '../dataset/records.ts';
import { boundsOf } from '../time/bounds-of.ts';
import { holdersOn } from '../time/holders-on.ts';
import type { DayRange } from '../time/range.ts';

/** Whether a person held an office at some time of a range, for certain or possibly. */
export function isHeldDuring({ holders, seats }: Office, person: string, range: DayRange): boolean {
  if (!holders.some(({ holder }) => holder === person)) return false;
  if (range.earliest !== undefined && range.earliest === range.latest) {
    const { certain, possible } = holdersOn<Holder>(holders, range.earliest, seats);
    return [...certain, ...possible].some(({ holder }) => holder === person);
  }
  return holders.some((row) => row.holder === person && meets(row, range));
}

function meets(row: Holder, range: DayRange): boolean {
  const { start, end } = boundsOf(row);
  const beginsLater = start.earliest !== undefined && range.latest !== undefined && start.earliest > range.latest;
  const endedBefore = end.latest !== undefined && range.earliest !== undefined && end.latest <= range.earliest;
  return !beginsLater && !endedBefore;
}
