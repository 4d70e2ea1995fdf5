import type { Observation, Series } from '../dataset/records.ts';
import { compareDates } from '../time/compare-dates.ts';
import type { Day } from '../time/day.ts';
import { parsePeriod } from '../time/when.ts';

/** The latest observations that are about the day or a time before it, conflicting ones together; a plan is none. */
export function latestObservations(series: Series, day: Day): readonly Observation[] {
  const upToDay = series.observations.filter(
    ({ flags, period }) => !flags?.includes('planned') && (parsePeriod(period).from?.first ?? day) <= day,
  );
  const periods = new Set(upToDay.map(({ period }) => period));
  const last = [...periods].reduce<string | undefined>(
    (latest, period) => (latest === undefined || compareDates(latest, period) < 0 ? period : latest),
    undefined,
  );
  return upToDay.filter(({ period }) => period === last);
}
