import type { Point } from '../lib/series-points.ts';

interface SeriesPointProps {
  readonly point: Point;
  readonly x: (day: number) => number;
  readonly y: (value: number) => number;
  /** Which of the shapes a group has; the first is round. */
  readonly shape: number;
}

function Sign({ point, x, y, shape }: { point: Point; x: number; y: number; shape: number }) {
  const { bound, planned, flags } = point.row;
  if (planned) return <path className="k" d={`M${x - 4} ${y - 4}l8 8M${x + 4} ${y - 4}l-8 8`} />;
  if (bound === 'over' || bound === 'at least') {
    return (
      <>
        <circle className="pt-o" cx={x} cy={y} r="4" />
        <path className="k k-thin" d={`M${x} ${y - 5}v-9m-3.5 4l3.5 -4l3.5 4`} />
      </>
    );
  }
  if (bound === 'under' || bound === 'nearly') {
    return (
      <>
        <circle className="pt-o" cx={x} cy={y} r="4" />
        <path className="k k-thin" d={`M${x} ${y + 5}v9m-3.5 -4l3.5 4l3.5 -4`} />
      </>
    );
  }
  if (bound === 'about' || flags.includes('estimated')) return <circle className="pt-o pt-dash" cx={x} cy={y} r="4" />;
  switch (shape) {
    case 1:
      return <rect className="pt" x={x - 4} y={y - 4} width="8" height="8" />;
    case 2:
      return <path className="pt" d={`M${x} ${y - 5.5}l5 9h-10z`} />;
    case 3:
      return <path className="pt" d={`M${x} ${y - 5.5}l5.5 5.5l-5.5 5.5l-5.5 -5.5z`} />;
    default:
      return <circle className="pt" cx={x} cy={y} r="4" />;
  }
}

/** One observation: filled exact, broken ring about, ring with arrow over or under, cross planned; a bar for its time if long. */
export function SeriesPoint({ point, x, y, shape }: SeriesPointProps) {
  const { row, from, to, day, value } = point;
  const [px, py] = [x(day), y(value)];
  const words = `${row.label}: ${row.shown}, ${row.reporter}`;
  return (
    <a href={`#${row.id}`} data-mark="" tabIndex={-1} aria-label={words}>
      <title>{words}</title>
      {to - from > 40 && x(to) - x(from) > 12 && (
        <path className="span" d={`M${x(from)} ${py - 3}v6M${x(to)} ${py - 3}v6M${x(from)} ${py}H${x(to)}`} />
      )}
      <Sign point={point} x={px} y={py} shape={shape} />
    </a>
  );
}
