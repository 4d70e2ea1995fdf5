import { WIDE } from '../components/figure.tsx';
import type { StripRow } from '../lib/home.ts';
import { dayNumberOf, scale, yearTicks } from '../lib/scale.ts';

interface FactStripProps {
  readonly rows: readonly StripRow[];
  readonly from: string;
  readonly to: string;
  /** The day at which the pin stands. */
  readonly pin: string;
  readonly pinLabel: string;
  readonly width: number;
}

const ROW = 30;

/** One stroke a dated fact, at full height where the day is known; the pin drops from it into the meeting. */
export function FactStrip({ rows, from, to, pin, pinLabel, width }: FactStripProps) {
  const wide = width === WIDE;
  const left = wide ? 118 : 96;
  const end = rows.length * ROW + 4;
  const height = end + 52;
  const x = scale([dayNumberOf(from), dayNumberOf(to)], [left, width - 4]);
  const at = x(dayNumberOf(pin));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Dated facts held, ${from.slice(0, 4)} to ${to.slice(0, 4)}: ${rows.map(({ label, count }) => `${count} ${label}`).join(', ')}. The timeline lists them.`}
    >
      {rows.map(({ label, count, strokes }, index) => {
        const base = index * ROW + ROW - 2;
        const seen = new Map<number, boolean>();
        for (const { day, exact } of strokes) {
          if (day < from || day > to) continue;
          const px = Math.round(x(dayNumberOf(day)) * 2) / 2;
          seen.set(px, exact || (seen.get(px) ?? false));
        }
        const tall = [...seen].filter(([, exact]) => exact).map(([px]) => `M${px} ${base}v-23`);
        const short = [...seen].filter(([, exact]) => !exact).map(([px]) => `M${px} ${base}v-11`);
        return (
          <g key={label}>
            <text x="0" y={base - 6} fontSize={wide ? 12.5 : 11.5}>
              <tspan className="b" fontWeight="600">
                {count.toLocaleString('en')}
              </tspan>{' '}
              {label}
            </text>
            <path className="ax" d={`M${left} ${base + 0.5}H${width}`} />
            <path className="ax-b" strokeWidth="1" d={tall.join('')} />
            <path className="ax-b" strokeWidth="1" d={short.join('')} />
          </g>
        );
      })}
      {yearTicks(from, to, wide ? 13 : 5).map((year) => {
        const px = x(dayNumberOf(`${year}-01-01`));
        return px < left ? null : (
          <text
            key={year}
            x={px}
            y={end + 16}
            fontSize={wide ? 12.5 : 11.5}
            textAnchor={px - left < 16 ? 'start' : 'middle'}
          >
            {year}
          </text>
        );
      })}
      <path className="k k-plum" d={`M${at} 2V${height}`} />
      <circle className="pt-plum" cx={at} cy={height} r="6" />
      <text className="pl" x={at - 10} y={end + 42} fontSize={wide ? 13 : 12} textAnchor="end">
        {pinLabel}
      </text>
    </svg>
  );
}
