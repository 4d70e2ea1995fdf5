import { type PageDate, whenRange } from '@balkans/domain';
import { dayNumberOf, round } from '../lib/scale.ts';

const WIDTH = 136;

/** The whole of time that a bar stands for: the month of a day, else the year. */
function frameOf(earliest: string, latest: string): readonly [number, number] {
  const year = earliest.slice(0, 4);
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  if (sameMonth) {
    const month = Number(earliest.slice(5, 7));
    return [Date.UTC(Number(year), month - 1, 1) / 86_400_000, Date.UTC(Number(year), month, 1) / 86_400_000];
  }
  const lastYear = Number(latest.slice(0, 4));
  return [Date.UTC(Number(year), 0, 1) / 86_400_000, Date.UTC(lastYear + 1, 0, 1) / 86_400_000];
}

/** Where a date lies in its month or year and how much of it it covers: thin a day, outlined a span, broken approximate. */
export function PrecisionBar({
  edtf,
  precision,
  className = 'prec',
}: {
  edtf: string;
  precision: PageDate['precision'];
  className?: string;
}) {
  const plain = whenRange(edtf.replace(/[~?%]/g, ''));
  const { earliest, latest } = whenRange(edtf);
  if (!earliest || !latest || !plain.earliest || !plain.latest) return null;
  const [from, to] = frameOf(plain.earliest, plain.latest);
  const at = (day: number) => round(Math.min(1, Math.max(0, (day - from) / (to - from))) * WIDTH);
  const start = at(dayNumberOf(earliest));
  const end = Math.max(start + 4, at(dayNumberOf(latest) + 1));
  const mark =
    precision === 'range' ? (
      <rect className="mark-range" x={start + 1} y="1" width={Math.max(2, end - start - 2)} height="8" />
    ) : precision === 'day' ? (
      <rect className="mark" x={start} y="0" width={end - start} height="10" />
    ) : (
      <path className="mark-dash" d={`M${start} 5H${end}`} />
    );
  return (
    <svg className={className} viewBox={`0 0 ${WIDTH} 10`} preserveAspectRatio="none" aria-hidden="true">
      <path className="base" d={`M0 5H${WIDTH}`} />
      {mark}
    </svg>
  );
}
