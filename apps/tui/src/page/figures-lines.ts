import type { FigureRow, FiguresSection, Inlines } from '@balkans/domain';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import type { PageSurface } from './page-surface.ts';
import { scaleLines } from './scale-lines.ts';
import { tableLines } from './table-lines.ts';

const words = (value: string | undefined): Inlines => (value ? [{ type: 'text', text: value }] : []);

/** Numbers of an event by measure, each with its reporter, then all of a measure on one scale; none is chosen. */
export function figuresLines({ measures }: FiguresSection, surface: PageSurface): readonly Line[] {
  return measures.flatMap(({ label, rows }, at): readonly Line[] => {
    const count = rows.length === 1 ? 'one figure' : `${rows.length} figures, none chosen and none averaged`;
    const lines = [
      [span(label, 'heading'), span(`  ${count}`, 'muted')],
      ...figureTable(rows, surface),
      ...scaleLines(rows, surface),
    ];
    return at === 0 ? lines : [[], ...lines];
  });
}

/** Figures as rows of a table: the number, of whom, who says so, as of when, and its notes. */
export function figureTable(rows: readonly FigureRow[], surface: PageSurface, first?: string): readonly Line[] {
  const labels = first === undefined ? [] : [{ label: first }];
  return tableLines(
    {
      columns: [
        ...labels,
        { label: 'number', align: 'end' },
        { label: 'of whom' },
        { label: 'says' },
        { label: 'as of' },
        { label: 'note' },
      ],
      rows: rows.map((row) => ({
        id: row.id,
        cells: [
          ...(first === undefined ? [] : [words(row.label)]),
          words(row.shown),
          words(row.group),
          [...words(row.reporter), ...row.sources],
          words(row.asOf),
          words([...row.flags, row.note ?? ''].filter(Boolean).join('; ')),
        ],
      })),
    },
    surface,
  );
}
