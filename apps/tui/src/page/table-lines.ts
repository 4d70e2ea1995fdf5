import type { Column, Inlines, Table } from '@balkans/domain';
import { lineWidth, span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { factsLines } from './facts-lines.ts';
import { inlineSpans } from './inline-spans.ts';
import type { PageSurface } from './page-surface.ts';

const GAP = 2;
/** No column is made narrower than this; where that does not fit, rows are set as lists of facts. */
const NARROWEST = 8;

/** A table that fits its width: cells wrap, empty columns go, and on a narrow surface each row is a list of facts. */
export function tableLines(table: Table, surface: PageSurface): readonly Line[] {
  const { columns, rows } = withoutEmptyColumns(table);
  const cells = rows.map((row) => row.cells.map((cell) => inlineSpans(cell, surface.glyphs)));
  const natural = columns.map(({ label }, at) =>
    Math.max(lineWidth([span(label)]), ...cells.map((row) => lineWidth(row[at] ?? []))),
  );
  const widths = fitColumns(natural, surface.width - GAP * (columns.length - 1));
  if (!widths) return listLines(columns, rows, surface);
  const head: Line = alignRow(
    columns.map(({ label }) => [span(label, 'muted')]),
    { columns, widths },
  );
  return [head, ...cells.flatMap((row) => rowLines(row, { columns, widths }))];
}

interface Grid {
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
}

function rowLines(cells: readonly Line[], grid: Grid): readonly Line[] {
  const wrapped = cells.map((cell, at) => wrapLine(cell, grid.widths[at]!));
  const height = Math.max(...wrapped.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    alignRow(
      wrapped.map((lines) => lines[at] ?? []),
      grid,
    ),
  );
}

function alignRow(cells: readonly Line[], { columns, widths }: Grid): Line {
  return cells.flatMap((cell, at): Line => {
    const space = widths[at]! - lineWidth(cell);
    const gap = at === cells.length - 1 ? 0 : GAP;
    if (columns[at]?.align === 'end') return [span(' '.repeat(Math.max(0, space))), ...cell, span(' '.repeat(gap))];
    return [...cell, span(' '.repeat(Math.max(0, gap === 0 ? 0 : space + gap)))];
  });
}

/** Widths that sum up to no more than the room: the widest columns give first. */
function fitColumns(natural: readonly number[], room: number): readonly number[] | undefined {
  const widths = [...natural];
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths));
    if (widths[widest]! <= NARROWEST) return undefined;
    widths[widest]! -= 1;
    over -= 1;
  }
  return widths;
}

function listLines(columns: readonly Column[], rows: Table['rows'], surface: PageSurface): readonly Line[] {
  return rows.flatMap(({ cells }, at): readonly Line[] => {
    const facts = columns.flatMap(({ label }, column) =>
      isEmpty(cells[column]) ? [] : [{ label, value: cells[column]! }],
    );
    const lines = factsLines(facts, surface);
    return at === 0 ? lines : [[], ...lines];
  });
}

function withoutEmptyColumns({ columns, rows }: Table): Table {
  const kept = columns.map((_, at) => rows.some(({ cells }) => !isEmpty(cells[at])));
  return {
    columns: columns.filter((_, at) => kept[at]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, at) => kept[at]) })),
  };
}

function isEmpty(cell: Inlines | undefined): boolean {
  return cell === undefined || cell.length === 0;
}
