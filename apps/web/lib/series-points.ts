import type { FigureRow, SeriesSection } from '@balkans/domain';
import { dayNumberOf } from './scale.ts';

/** An observation with its place in a drawing: the middle of the time that it is about, and that time. */
export interface Point {
  readonly row: FigureRow;
  readonly day: number;
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** How a series is drawn: its one line, up to four lines, or a lane for each of many groups. */
export interface SeriesPlan {
  readonly form: 'lines' | 'lanes';
  readonly groups: readonly { readonly name: string; readonly points: readonly Point[] }[];
  /** Figures that stand in the table only. */
  readonly left: number;
}

const MOST_LINES = 4;
/** Within so many days two observations are about the same moment. */
const SAME_MOMENT = 12;
/** Longer silences than this many days are not bridged. */
export const LONGEST_JOIN = 731;

function pointOf(row: FigureRow): Point | undefined {
  const value = row.value ?? (row.low !== undefined && row.high !== undefined ? undefined : (row.low ?? row.high));
  if (value === undefined || row.from === undefined || row.to === undefined) return undefined;
  const [from, to] = [dayNumberOf(row.from), dayNumberOf(row.to)];
  return { row, value, from, to, day: (from + to) / 2 };
}

/** Which of the observations of a series are drawn, and in which form. */
export function planSeries({ rows }: SeriesSection): SeriesPlan {
  const byName = new Map<string, Point[]>();
  for (const row of rows) {
    const point = pointOf(row);
    if (!point) continue;
    const name = row.group ?? '';
    const points = byName.get(name);
    if (points) points.push(point);
    else byName.set(name, [point]);
  }
  const groups = [...byName]
    .map(([name, points]) => ({ name, points: points.sort((a, b) => a.day - b.day) }))
    .sort((a, b) => b.points.length - a.points.length || (a.name < b.name ? -1 : 1));
  const drawn = groups.reduce((sum, { points }) => sum + points.length, 0);
  const [largest] = groups;
  if (largest && groups.length > 1 && largest.points.length > drawn / 2) {
    return { form: 'lines', groups: [largest], left: rows.length - largest.points.length };
  }
  if (groups.length > MOST_LINES) {
    return { form: 'lanes', groups: groups.sort((a, b) => (a.name < b.name ? -1 : 1)), left: rows.length - drawn };
  }
  return { form: 'lines', groups, left: rows.length - drawn };
}

/** Neighbouring observations about one moment; where they differ, none of them is chosen. */
export function momentsOf(points: readonly Point[]): readonly (readonly Point[])[] {
  const moments: Point[][] = [];
  for (const point of points.filter(({ row }) => !row.planned)) {
    const last = moments.at(-1);
    if (last && point.day - (last[0]?.day ?? 0) <= SAME_MOMENT) last.push(point);
    else moments.push([point]);
  }
  return moments;
}

export function differs(moment: readonly Point[]): boolean {
  return new Set(moment.map(({ value }) => value)).size > 1;
}

/** First day of the part of a long series that its drawing crowds at the bottom, or undefined where none is. */
export function crowdedFrom({ groups }: SeriesPlan): number | undefined {
  const points = groups.flatMap((group) => group.points);
  if (points.length < 14) return undefined;
  const last = Math.max(...points.map(({ day }) => day));
  const first = Math.min(...points.map(({ day }) => day));
  const from = last - 6.5 * 365;
  const late = points.filter(({ day, row }) => day >= from && !row.planned);
  if (from - first < 4 * 365 || late.length < 8) return undefined;
  const top = Math.max(...points.map(({ value }) => value));
  return Math.max(...late.map(({ value }) => value)) < top * 0.45 ? from : undefined;
}
