import type { EventFigure, Observation } from '../dataset/records.ts';
import { BOUNDS } from '../vocab/bound.ts';
import { labelOf } from '../vocab/vocabulary.ts';

let numbers: Intl.NumberFormat | undefined;

/**
 * A number with thousands separated by commas.
 *
 * @example
 * import { formatNumber } from '@balkans/domain';
 * formatNumber(4600);
 * // → 4,600
 */
export function formatNumber(value: number): string {
  numbers ??= new Intl.NumberFormat('en', { maximumFractionDigits: 3 });
  return numbers.format(value);
}

type Amounts = Pick<EventFigure | Observation, 'value' | 'low' | 'high' | 'bound'>;

/**
 * A figure as its reporter hedges it: `over 4,600`, `20–30`, `up to 40`.
 *
 * @example
 * import { formatFigure } from '@balkans/domain';
 * [formatFigure({ value: 4600, bound: 'over' }), formatFigure({ low: 20, high: 30 })];
 * // → ["over 4,600","20–30"]
 */
export function formatFigure({ value, low, high, bound }: Amounts): string {
  const range = low !== undefined && high !== undefined ? `${formatNumber(low)}–${formatNumber(high)}` : undefined;
  if (value !== undefined) {
    const shown = bound ? `${labelOf(BOUNDS, bound)} ${formatNumber(value)}` : formatNumber(value);
    return range ? `${shown} (${range})` : shown;
  }
  if (range) return range;
  return high !== undefined ? `up to ${formatNumber(high)}` : `${formatNumber(low ?? 0)} or more`;
}
