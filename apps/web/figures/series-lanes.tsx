import type { SeriesSection } from '@balkans/domain';
import { WIDE } from '../components/figure.tsx';
import { dayNumberOf, scale, yearTicks } from '../lib/scale.ts';
import type { SeriesPlan } from '../lib/series-points.ts';
import { SeriesPoint } from './series-point.tsx';

const toDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A lane for each group of a series, its observations along time with their numbers; groups by alphabet. */
export function SeriesLanes({ section, plan, width }: { section: SeriesSection; plan: SeriesPlan; width: number }) {
  const wide = width === WIDE;
  const lane = wide ? 34 : 46;
  const left = wide ? 220 : 6;
  const top = 26;
  const height = top + plan.groups.length * lane + 6;
  const days = plan.groups.flatMap(({ points }) => points.flatMap(({ from, to }) => [from, to]));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const pad = Math.max(60, (last - first) * 0.05);
  const x = scale([first - pad, last + pad], [left, width - 20]);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-label={`${section.title}: ${plan.groups.length} groups, each on a line of its own; the table gives every number.`}
    >
      {yearTicks(toDay(first - pad), toDay(last + pad), wide ? 9 : 4).map((year) => {
        const at = x(dayNumberOf(`${year}-01-01`));
        if (at < left) return null;
        return (
          <g key={year}>
            <path className="ax" d={`M${at} 18V${height}`} />
            <text x={at} y="12" fontSize={wide ? 14 : 12} textAnchor="middle">
              {year}
            </text>
          </g>
        );
      })}
      {plan.groups.map(({ name, points }, at) => {
        const y = top + at * lane + lane - 12;
        let free = -Infinity;
        return (
          <g key={name}>
            <path className="ax" d={`M${left} ${y}H${width}`} />
            <text className="b halo" x="0" y={wide ? y + 4 : y - 18} fontSize="13.5">
              {name || section.title}
            </text>
            {points.map((point) => (
              <SeriesPoint key={point.row.id} point={point} x={x} y={() => y} shape={0} />
            ))}
            {points.map((point) => {
              const px = x(point.day);
              const room = point.row.shown.length * 6.6;
              if (px - room / 2 < free) return null;
              free = px + room / 2 + 4;
              return (
                <text key={point.row.id} className="halo" x={px} y={y - 8} fontSize="12.5" textAnchor="middle">
                  {point.row.shown}
                </text>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}
