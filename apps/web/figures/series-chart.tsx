import type { SeriesSection } from '@balkans/domain';
import { WIDE } from '../components/figure.tsx';
import { dayNumberOf, round, scale, ticks, yearTicks } from '../lib/scale.ts';
import { differs, LONGEST_JOIN, momentsOf, type Point, type SeriesPlan } from '../lib/series-points.ts';
import { SeriesPoint } from './series-point.tsx';

interface Frame {
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
}

const toDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Joins of neighbours that are near in time and undisputed; silences and disagreements stay open. */
function joinsOf(points: readonly Point[], { x, y }: Frame): readonly string[] {
  const moments = momentsOf(points);
  return moments.slice(1).flatMap((moment, index) => {
    const before = moments[index] ?? [];
    const [from, to] = [before[0], moment[0]];
    if (!from || !to || differs(before) || differs(moment) || to.day - from.day > LONGEST_JOIN) return [];
    return [`M${x(from.day)} ${y(from.value)}L${x(to.day)} ${y(to.value)}`];
  });
}

function Brackets({ points, frame }: { points: readonly Point[]; frame: Frame }) {
  return momentsOf(points)
    .filter(differs)
    .map((moment) => {
      const values = moment.map(({ value }) => value);
      const [top, bottom] = [frame.y(Math.max(...values)), frame.y(Math.min(...values))];
      const at = round(Math.max(...moment.map(({ day }) => frame.x(day))) + 8);
      if (bottom - top < 3) return null;
      return <path key={moment[0]?.row.id} className="k k-plum k-thin" d={`M${at - 4} ${top}h4V${bottom}h-4`} />;
    });
}

function Silences({ points, frame, base }: { points: readonly Point[]; frame: Frame; base: number }) {
  const moments = momentsOf(points);
  return moments.slice(1).map((moment, index) => {
    const [from, to] = [moments[index]?.at(-1)?.day ?? 0, moment[0]?.day ?? 0];
    const [left, right] = [frame.x(from), frame.x(to)];
    if (to - from <= LONGEST_JOIN || right - left < 30) return null;
    return (
      <g key={moment[0]?.row.id}>
        <path className="k k-dot" d={`M${left + 4} ${base - 7}H${right - 4}`} />
        {right - left > 84 && (
          <text x={(left + right) / 2} y={base - 14} fontSize="12.5" textAnchor="middle">
            no figure held
          </text>
        )}
      </g>
    );
  });
}

/** The highest, the first and the last point carry their number; the rest say it when pointed at, and in the table. */
function labelled(points: readonly Point[]): readonly Point[] {
  const observed = points.filter(({ row }) => !row.planned);
  const top = observed.reduce<Point | undefined>(
    (best, each) => (!best || each.value > best.value ? each : best),
    undefined,
  );
  return [...new Set([observed[0], top, observed.at(-1)])].filter((each) => each !== undefined);
}

interface SeriesChartProps {
  readonly section: SeriesSection;
  readonly plan: SeriesPlan;
  readonly width: number;
  /** First day to draw; a part of the series is enlarged and its scale need not start at zero. */
  readonly from?: number;
}

/** Observations of a series along time, each drawn by its kind; joined only where near in time and undisputed. */
export function SeriesChart({ section, plan, width, from }: SeriesChartProps) {
  const wide = width === WIDE;
  const height = wide ? 380 : 300;
  const groups = plan.groups.map(({ name, points }) => ({
    name,
    points: from === undefined ? points : points.filter(({ day }) => day >= from),
  }));
  const all = groups.flatMap(({ points }) => points);
  const values = all.map(({ value }) => value);
  const days = all.flatMap((point) => [point.from, point.to]);
  const [first, last] = [from ?? Math.min(...days), Math.max(...days)];
  const low = from === undefined ? Math.min(0, ...values) : Math.min(...values);
  const marks = ticks(low, Math.max(...values), wide ? 6 : 5);
  const bottom = from === undefined ? low : Math.min(low, marks[0] ?? low) - (Math.max(...values) - low) * 0.08;
  const left = 62;
  const base = height - 30;
  const pad = Math.max(60, (last - first) * 0.03);
  const frame: Frame = {
    x: scale([first - pad, last + pad], [left, width - 8]),
    y: scale([bottom, Math.max(...values)], [base, 30]),
  };
  const size = wide ? 14 : 12;
  const single = groups.length === 1;
  const summary = `${section.title}, ${section.unit}, from ${toDay(first).slice(0, 4)} to ${toDay(last).slice(0, 4)}: ${all.length} figures as reported, between ${Math.min(...values).toLocaleString('en')} and ${Math.max(...values).toLocaleString('en')}.`;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-label={summary}>
      {marks.map((value) => (
        <g key={value}>
          <path className="ax" d={`M${left} ${frame.y(value)}H${width - 8}`} />
          <text x={left - 8} y={frame.y(value) + 4} fontSize={size} textAnchor="end">
            {value.toLocaleString('en')}
          </text>
        </g>
      ))}
      <path className="ax-b" d={`M${left} ${base}H${width - 8}`} />
      {yearTicks(toDay(first), toDay(last), wide ? 9 : 4).map((year) => {
        const at = frame.x(dayNumberOf(`${year}-01-01`));
        if (at < left) return null;
        return (
          <g key={year}>
            <path className="ax-b" d={`M${at} ${base}v5`} />
            <text x={at} y={base + 20} fontSize={size} textAnchor="middle">
              {year}
            </text>
          </g>
        );
      })}
      {groups.map(({ name, points }, at) => (
        <g key={name} className={single ? undefined : `c${at + 1}`}>
          {single && from === undefined && <Silences points={points} frame={frame} base={base} />}
          {joinsOf(points, frame).map((d) => (
            <path key={d} className="k k-thin" d={d} />
          ))}
          {points.map((point) => (
            <SeriesPoint key={point.row.id} point={point} x={frame.x} y={frame.y} shape={single ? 0 : at} />
          ))}
          <Brackets points={points} frame={frame} />
          {(single ? labelled(points) : points.slice(-1)).map((point) => {
            const px = frame.x(point.day);
            const anchor = px > width - 110 ? 'end' : px < left + 40 ? 'start' : 'middle';
            return (
              <text
                key={point.row.id}
                className="b halo"
                x={anchor === 'start' ? px + 10 : px}
                y={frame.y(point.value) - 12}
                fontSize={size}
                textAnchor={anchor}
              >
                {single ? point.row.shown : `${name}: ${point.row.shown}`}
              </text>
            );
          })}
        </g>
      ))}
    </svg>
  );
}
