import type { RibbonSpan, RibbonView } from '@balkans/domain';
import { WIDE } from '../components/figure.tsx';
import { hrefOf } from '../lib/href.ts';
import { dayNumberOf, round, scale, yearTicks } from '../lib/scale.ts';

const LANE = 42;

function shapeOf({ full, contested }: RibbonSpan): string {
  return full && !contested ? 'pt' : 'out k-dash';
}

/** Days between which a view draws: its first known start to the day of the dataset, or beyond where a tenure is. */
function framed({ spans }: RibbonView, today: string): readonly [number, number] {
  const days = spans.flatMap(({ from, to }) =>
    [from, to].flatMap((day) => (day === undefined ? [] : [dayNumberOf(day)])),
  );
  return [Math.min(...days), Math.max(...days, dayNumberOf(today))];
}

/** Lanes so that no two tenures touch: the next tenure goes on the first lane that is free by then. */
function lanesOf(spans: readonly RibbonSpan[], x: (day: number) => number, wide: boolean): readonly number[] {
  const free: number[] = [];
  return spans.map(({ from, to, label }) => {
    const start = x(dayNumberOf(from ?? to ?? '1900-01-01'));
    const end = Math.max(x(dayNumberOf(to ?? from ?? '1900-01-01')), start + label.length * (wide ? 7.4 : 7));
    const lane = free.findIndex((until) => until <= start);
    const at = lane === -1 ? free.length : lane;
    free[at] = end + 14;
    return at;
  });
}

/** Whether there is enough known of a view to draw it. */
export function hasRibbon({ spans }: RibbonView): boolean {
  return spans.some(({ from, to }) => from !== undefined && to !== undefined && from < to);
}

/** Tenures along time: a bar where it certainly held, an outline where another acts or it is contested, dots where no end is known. */
export function OfficeRibbon({
  view,
  today,
  label,
  width,
}: {
  view: RibbonView;
  today: string;
  label: string;
  width: number;
}) {
  const wide = width === WIDE;
  const [first, last] = framed(view, today);
  const pad = Math.max(120, (last - first) * 0.04);
  const x = scale([first - pad / 3, last + pad], [4, width - 4]);
  const spans = view.spans.filter(({ from, to }) => from !== undefined || to !== undefined);
  const lanes = lanesOf(spans, x, wide);
  const height = 30 + (Math.max(0, ...lanes) + 1) * LANE + 12;
  const now = x(dayNumberOf(today));
  const toDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      aria-label={`${label}, ${toDay(first).slice(0, 4)} to ${toDay(last).slice(0, 4)}; the table gives every date.`}
    >
      {yearTicks(toDay(first - pad / 3), toDay(last + pad), wide ? 14 : 4).map((year) => {
        const at = x(dayNumberOf(`${year}-01-01`));
        if (at < 4) return null;
        return (
          <g key={year}>
            <path className="ax" d={`M${at} 6V${height - 20}`} />
            <text x={at} y={height - 4} fontSize={wide ? 13.5 : 12} textAnchor="middle">
              {year}
            </text>
          </g>
        );
      })}
      <path className="k k-plum" d={`M${now} 6V${height - 20}`} />
      {spans.map((span, index) => {
        const y = 34 + (lanes[index] ?? 0) * LANE;
        const start = x(dayNumberOf(span.from ?? span.to ?? today));
        const end = x(dayNumberOf(span.to ?? span.from ?? today));
        const words = `${span.label}: ${span.text}`;
        const flip = start + span.label.length * 7.2 > width;
        const bar = (
          <>
            <title>{words}</title>
            <text
              className="b halo"
              x={flip ? width - 4 : start}
              y={y - 7}
              fontSize="14"
              textAnchor={flip ? 'end' : 'start'}
            >
              {span.label}
            </text>
            <rect className={shapeOf(span)} x={start} y={y} width={round(Math.max(2, end - start))} height="13" />
            {!span.endKnown && <path className="k k-dot" d={`M${end + 5} ${y + 6.5}h22`} />}
          </>
        );
        return span.ref ? (
          <a key={`${span.label}-${span.text}`} href={hrefOf(span.ref)} data-mark="" tabIndex={-1} aria-label={words}>
            {bar}
          </a>
        ) : (
          <g key={`${span.label}-${span.text}`}>{bar}</g>
        );
      })}
    </svg>
  );
}
