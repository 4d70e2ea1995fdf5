import type { FigureRow } from '@balkans/domain';
import { scale, ticks } from '../lib/scale.ts';

const ROW = 46;

function topOf(rows: readonly FigureRow[]): number {
  return Math.max(1, ...rows.map(({ value, low, high }) => Math.max(value ?? 0, low ?? 0, high ?? 0)));
}

/** Whether a number is given as reached and possibly passed. */
function isOpen({ bound, high, value }: FigureRow): boolean {
  return bound === 'at least' || bound === 'over' || (value === undefined && high === undefined);
}

function Bar({ row, x, y }: { row: FigureRow; x: (value: number) => number; y: number }) {
  const { value, low, high, bound } = row;
  const start = x(0);
  const end = x(value ?? high ?? low ?? 0);
  if (isOpen(row)) {
    return (
      <>
        <path className="k k-dot" d={`M${start} ${y + 7}H${end - 7}`} />
        <circle className="pt-o" cx={end} cy={y + 7} r="5" />
        <path className="k" d={`M${end + 6} ${y + 7}h16m-5 -4l5 4l-5 4`} />
      </>
    );
  }
  const solid = value !== undefined && bound === undefined;
  const range = low !== undefined && high !== undefined;
  return (
    <>
      {solid || !range ? (
        <rect className={solid ? 'pt' : 'out k-dash'} x={start} y={y} width={Math.max(1, end - start)} height="14" />
      ) : null}
      {range && (
        <path className="k" d={`M${x(low)} ${y - 1}v16M${x(high)} ${y - 1}v16M${x(low)} ${y + 7}H${x(high)}`} />
      )}
    </>
  );
}

/** One bar a reported number, each with who reports it: solid exact, broken about, dotted with an arrow for "or more". */
export function FigureBars({ rows, label, width }: { rows: readonly FigureRow[]; label: string; width: number }) {
  const top = topOf(rows);
  const x = scale([0, top], [0, width - 96]);
  const height = rows.length * ROW + 26;
  const marks = ticks(0, top, Math.min(6, top)).filter((value) => top > 6 || Number.isInteger(value));
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-label={`${label}, one bar for each report: ${rows.map((row) => `${row.shown} by ${row.reporter}`).join('; ')}.`}
    >
      {marks.map((value) => (
        <g key={value}>
          <path className="ax" d={`M${x(value)} 0V${height - 20}`} />
          <text x={x(value)} y={height - 4} fontSize="13" textAnchor={value === 0 ? 'start' : 'middle'}>
            {value.toLocaleString('en')}
          </text>
        </g>
      ))}
      {rows.map((row, index) => {
        const y = index * ROW + 22;
        const end = x(row.value ?? row.high ?? row.low ?? 0);
        return (
          <a key={row.id} href={`#${row.id}`} data-mark="" tabIndex={-1} aria-label={`${row.shown}, ${row.reporter}`}>
            <title>{`${row.shown}: ${row.reporter}`}</title>
            <text className="halo" x="0" y={y - 6} fontSize="13.5">
              <tspan fontWeight="600">{row.reporter}</tspan>
              {row.group ? `, ${row.group}` : ''}
            </text>
            <Bar row={row} x={x} y={y} />
            <text className="b halo" x={end + (isOpen(row) ? 28 : 8)} y={y + 12} fontSize="14">
              {row.shown}
            </text>
          </a>
        );
      })}
    </svg>
  );
}
