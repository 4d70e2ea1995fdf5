import { lineWidth } from '../style/line.ts';
import type { Line } from '../style/token.ts';

/** A link of a page: the piece of it that comes first, and its last row. */
export interface LinkSpot {
  readonly to: string;
  readonly text: string;
  readonly row: number;
  readonly lastRow: number;
  /** Cells before it. */
  readonly column: number;
}

/** The links of a page in reading order; one that runs over several rows is one. Marks of sources are none. */
export function readLinks(lines: readonly Line[]): readonly LinkSpot[] {
  const links: LinkSpot[] = [];
  lines.forEach((line, row) => {
    line.forEach((span, at) => {
      if (span.to === undefined || span.token !== 'link') return;
      const before = links.at(-1);
      const opensRow = line.slice(0, at).every(({ text }) => text.trim() === '');
      if (before && opensRow && before.to === span.to && before.lastRow === row - 1) {
        links[links.length - 1] = { ...before, text: `${before.text} ${span.text}`, lastRow: row };
      } else {
        links.push({ to: span.to, text: span.text, row, lastRow: row, column: lineWidth(line.slice(0, at)) });
      }
    });
  });
  return links;
}
