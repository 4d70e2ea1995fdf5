import { padLine, sliceLine, span } from '../../style/line.ts';
import type { Line } from '../../style/token.ts';

/** Lines at a place of the screen; later blocks of a frame lie over earlier ones. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: readonly Line[];
}

/** Everything that one screen shows. */
export interface Frame {
  readonly columns: number;
  readonly height: number;
  readonly blocks: readonly Block[];
  /** Where the terminal's own cursor stands; hidden where there is none. */
  readonly cursor?: { readonly x: number; readonly y: number };
}

/** The rows of a frame, its blocks laid over each other. */
export function flatten({ columns, height, blocks }: Frame): readonly Line[] {
  const rows: Line[] = Array.from({ length: height }, () => []);
  for (const { x, y, width, lines } of blocks) {
    lines.forEach((line, at) => {
      const row = rows[y + at];
      if (!row) return;
      const middle = sliceLine(line, 0, width);
      rows[y + at] = [...sliceLine(row, 0, x), ...middle, ...sliceLine(row, x + width, columns)];
    });
  }
  return rows.map((row) => padLine(row.length === 0 ? [span('')] : row, columns));
}
