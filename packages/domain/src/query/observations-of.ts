import type { Dataset } from '../dataset/dataset.ts';
import type { Observation } from '../dataset/records.ts';
import type { SeriesId } from '../generated/ids.ts';
import { compareDates } from '../time/compare-dates.ts';
import type { Day } from '../time/day.ts';
import { whenRange } from '../time/when.ts';
import { getSeries } from './get-record.ts';

/**
 * The observations of a series by the time they are about, conflicting ones side by side; `from` and `to` are days and
 * keep every observation whose time may touch the span. Gaps stay gaps. Throws `NotFoundError`.
 *
 * @example
 * import { observationsOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * observationsOf(dataset, 'series/kfor-strength', { from: '2023-01-01', to: '2023-12-31' }).length > 0;
 * // → true
 */
export function observationsOf(
  dataset: Dataset,
  series: SeriesId,
  span: { readonly from?: Day; readonly to?: Day } = {},
): readonly Observation[] {
  return getSeries(dataset, series)
    .observations.filter((row) => {
      const { earliest, latest } = whenRange(row.period);
      return (!span.from || !latest || latest >= span.from) && (!span.to || !earliest || earliest <= span.to);
    })
    .sort((a, b) => compareDates(a.period, b.period));
}
