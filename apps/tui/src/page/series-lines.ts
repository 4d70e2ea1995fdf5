import type { FigureRow, SeriesSection } from '@balkans/domain';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { BrailleCanvas } from './braille.ts';
import { figureTable } from './figures-lines.ts';
import { clean } from './inline-spans.ts';
import type { PageSurface } from './page-surface.ts';
import { niceStep } from './scale-lines.ts';

const CHART_ROWS = 12;
const LABELS = 10;

/** Observations as points over time, then the table that says the same. */
export function seriesLines(section: SeriesSection, surface: PageSurface): readonly Line[] {
  const breaks = section.breaks.flatMap(({ at, why }) =>
    wrapLine([span('break  ', 'muted'), span(`${clean(at)}: ${clean(why)}`)], surface.width, 7),
  );
  const chart = chartLines(section, surface);
  return [
    ...chart,
    ...(chart.length > 0 ? [[]] : []),
    ...figureTable(section.rows, surface, 'period'),
    ...(breaks.length > 0 ? [[], ...breaks] : []),
  ];
}

/** The chart alone; empty where a table says it better. Nothing is drawn between two points. */
export function chartLines({ rows, unit }: SeriesSection, { width, glyphs }: PageSurface): readonly Line[] {
  const points = rows.flatMap(pointOf);
  const cells = Math.min(width, 100) - LABELS - 2;
  const years = points.map(({ time }) => time);
  if (points.length < 3 || cells < 24 || glyphs.point === '*') return [];
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years) + 0.01)];
  const step = niceStep(Math.max(...points.map(({ value }) => value)) / 4);
  const top = step * 4;
  const canvas = new BrailleCanvas(cells, CHART_ROWS);
  for (const { time, value } of points) {
    const x = Math.round(((time - first) / (last - first)) * (cells * 2 - 2));
    const y = Math.round((1 - value / top) * (CHART_ROWS * 4 - 2));
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const)
      canvas.set(x + dx, y + dy);
  }
  const labelOf = (row: number) =>
    row % 3 === 0 ? (top - (row / 3) * step).toLocaleString('en').padStart(LABELS - 1) : ' '.repeat(LABELS - 1);
  const body = canvas
    .toRows()
    .map((dots, row): Line => [span(`${labelOf(row)} ${row % 3 === 0 ? '┤' : glyphs.vertical}`, 'muted'), span(dots)]);
  const axis = `${'0'.padStart(LABELS - 1)} ${glyphs.cross}${glyphs.horizontal.repeat(cells)}`;
  return [
    ...body,
    [span(axis, 'muted')],
    [span(' '.repeat(LABELS + 1) + yearLabels(first, last, cells), 'muted')],
    [span(`${clean(unit)}; points are reports, nothing is drawn between them`, 'muted')],
  ];
}

function pointOf({ from, to, value, low, high }: FigureRow): readonly { time: number; value: number }[] {
  const day = from ?? to;
  if (day === undefined) return [];
  const time = Number(day.slice(0, 4)) + (Number(day.slice(5, 7)) - 1) / 12 + (Number(day.slice(8, 10)) - 1) / 365;
  return [value, low, high].filter((each) => each !== undefined).map((each) => ({ time, value: each }));
}

function yearLabels(first: number, last: number, cells: number): string {
  const step = niceStep((last - first) / Math.max(1, Math.floor(cells / 8)));
  const row = Array.from({ length: cells }, () => ' ');
  for (let year = first; year <= last; year += step) {
    const at = Math.round(((year - first) / (last - first)) * (cells - 1));
    if (at + 4 <= cells) row.splice(at, 4, ...String(year));
  }
  return row.join('').trimEnd();
}
