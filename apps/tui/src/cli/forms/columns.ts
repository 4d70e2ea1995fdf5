import { cutLine, lineWidth, span } from '../../style/line.ts';
import type { Line, Span } from '../../style/token.ts';
import type { Surface } from '../output.ts';

const GAP = 2;

/** No column is made narrower than this to let another one breathe. */
const NARROWEST = 10;

/** Rows in columns as wide as their widest cell; where that is too wide the widest gives first, and cells are cut. */
export function columnLines(rows: readonly (readonly Span[])[], { width, glyphs }: Surface): readonly Line[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const natural = Array.from({ length: count }, (_, at) =>
    Math.max(0, ...rows.map((row) => lineWidth(row.slice(at, at + 1)))),
  );
  const widths = shrink(natural, width - GAP * (natural.filter(Boolean).length - 1));
  return rows.map((row) => {
    const line = row.flatMap((cell, at): Line => {
      if (widths[at] === 0) return [];
      const cut = cutLine([cell], widths[at]!, glyphs.cut);
      return at === row.length - 1 ? cut : [...cut, span(' '.repeat(widths[at]! - lineWidth(cut) + GAP))];
    });
    return cutLine(line, width, glyphs.cut);
  });
}

function shrink(natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  for (let over = widths.reduce((sum, width) => sum + width, 0) - room; over > 0; over -= 1) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= NARROWEST) break;
    widths[widest]! -= 1;
  }
  return widths;
}
