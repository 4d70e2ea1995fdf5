import type { RenderingRow } from '@balkans/domain';

const LENGTH = 120;

/** One rendering against another as a line: solid what is kept, dashed what is changed, dotted what is new, a gap what is left out. */
export function DifferenceLine({ row }: { row: RenderingRow }) {
  const parts = [
    ...row.changed.map(() => 'k k-dash'),
    ...row.omitted.map(() => undefined),
    ...row.added.map(() => 'k k-dot'),
  ];
  const piece = Math.min(18, 84 / Math.max(1, parts.length));
  const kept = LENGTH - piece * parts.length;
  const words = `${row.changed.length} changed, ${row.omitted.length} left out, ${row.added.length} added`;
  return (
    <svg width={LENGTH} height="8" viewBox={`0 0 ${LENGTH} 8`} role="img" aria-label={words}>
      <path className="k" d={`M0 4H${kept - 2}`} />
      {parts.map((className, index) =>
        className === undefined ? null : (
          <path
            key={`${index}-${className}`}
            className={className}
            d={`M${kept + index * piece + 2} 4H${kept + (index + 1) * piece - 2}`}
          />
        ),
      )}
    </svg>
  );
}
