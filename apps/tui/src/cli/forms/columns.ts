import { cutLine, lineWidth, span } from '../../style/line.ts';
import type { Line, Span } from '../../style/token.ts';
import type { Surface } from '../output.ts';

const GAP = 2;

/** Rows in columns as wide as their widest cell; the last column takes what is left and is cut, the others at most a third. */
export function columnLines(rows: readonly (readonly Span[])[], { width, glyphs }: Surface): readonly Line[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const most = Math.floor(width / 3);
  const widths = Array.from({ length: count }, (_, at) =>
    Math.min(most, Math.max(0, ...rows.map((row) => lineWidth(row.slice(at, at + 1))))),
  );
  return rows.map((row) => {
    const line = row.flatMap((cell, at): Line => {
      if (at === row.length - 1) return [cell];
      if (widths[at] === 0) return [];
      const [cut] = cutLine([cell], widths[at]!, glyphs.cut);
      const space = widths[at]! - lineWidth(cut ? [cut] : []) + GAP;
      return [...(cut ? [cut] : []), span(' '.repeat(space))];
    });
    return cutLine(line, width, glyphs.cut);
  });
}
