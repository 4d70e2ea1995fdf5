import type { FigureRow } from '@balkans/domain';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import type { PageSurface } from './page-surface.ts';

/** Cells between two ticks of the scale. */
const TICK = 10;

/** All numbers of a measure as points on one scale from zero; nothing where there is nothing to compare. */
export function scaleLines(rows: readonly FigureRow[], { width, glyphs }: PageSurface): readonly Line[] {
  const values = rows.flatMap(({ value, low, high }) => [value, low, high].filter((each) => each !== undefined));
  const most = Math.max(0, ...values);
  const ticks = Math.floor((Math.min(width, 62) - 8) / TICK);
  if (new Set(values).size < 2 || ticks < 2 || most === 0) return [];
  const step = niceStep(most / ticks);
  const count = Math.ceil(most / step);
  const cells = count * TICK;
  const at = (value: number) => Math.round((value / (count * step)) * cells);
  const points = Array.from({ length: cells + 1 }, () => ' ');
  for (const value of values) points[at(value)] = glyphs.point;
  const labels = Array.from({ length: count + 1 }, (_, tick) => (tick * step).toLocaleString('en').padEnd(TICK)).join(
    '',
  );
  const axis = Array.from(
    { length: count },
    (_, tick) => (tick === 0 ? glyphs.vertical : glyphs.cross) + glyphs.horizontal.repeat(TICK - 1),
  ).join('');
  return [
    [],
    [span(`  ${labels.trimEnd()}`, 'muted')],
    [span(`  ${axis}${glyphs.vertical}`, 'muted')],
    [span(`  ${points.join('')}`)],
  ];
}

/** The smallest round number that is no less. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  return (
    [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].map((factor) => factor * power).find((step) => step >= least) ?? 10 * power
  );
}
