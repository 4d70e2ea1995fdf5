import { WIDE } from '../components/figure.tsx';
import { round, scale } from '../lib/scale.ts';

export interface DensityBar {
  readonly label: string;
  readonly href: string;
  readonly statements: number;
  readonly others: number;
}

/** How many records are dated to each span: filled statements, outlined all others. */
export function DensityBars({ bars, label, width }: { bars: readonly DensityBar[]; label: string; width: number }) {
  const wide = width === WIDE;
  const height = wide ? 130 : 120;
  const base = height - 22;
  const slot = (width - 8) / bars.length;
  const top = Math.max(1, ...bars.map(({ statements, others }) => statements + others));
  const y = scale([0, top], [base, 18]);
  const every = Math.ceil((wide ? 34 : 30) / slot);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-label={label}>
      <path className="ax-b" d={`M0 ${base}H${width}`} />
      {bars.map(({ label: name, href, statements, others }, index) => {
        const x = round(4 + index * slot + slot * 0.12);
        const w = round(slot * 0.76);
        const count = statements + others;
        return (
          <a
            key={name}
            href={href}
            data-mark=""
            tabIndex={-1}
            aria-label={`${name}: ${count} records, ${statements} of them statements`}
          >
            <title>{`${name}: ${count} records, ${statements} of them statements`}</title>
            <rect
              className="hit"
              x={round(4 + index * slot)}
              y="0"
              width={round(slot)}
              height={base}
              fill="transparent"
            />
            {count > 0 && (
              <>
                <rect className="out" x={x} y={y(count)} width={w} height={round(base - y(count))} />
                <rect className="pt" x={x} y={y(statements)} width={w} height={round(base - y(statements))} />
              </>
            )}
            {slot > 22 && count > 0 && (
              <text className="b" x={round(x + w / 2)} y={y(count) - 5} fontSize={wide ? 13.5 : 12} textAnchor="middle">
                {count}
              </text>
            )}
            {index % every === 0 && (
              <text x={round(x + w / 2)} y={height - 4} fontSize={wide ? 13.5 : 12} textAnchor="middle">
                {name}
              </text>
            )}
          </a>
        );
      })}
    </svg>
  );
}
