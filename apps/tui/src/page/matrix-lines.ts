import type { MatrixCell, MatrixRow, MatrixSection } from '@balkans/domain';
import type { GlyphSet } from '../style/glyphs.ts';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { clean, inlineSpans } from './inline-spans.ts';
import { matrixGrid } from './matrix-grid.ts';
import type { PageSurface } from './page-surface.ts';
import { indent } from './prose-lines.ts';
import { tableLines } from './table-lines.ts';

/** All marks at a glance, then obligations with every verdict on them: who says it, as of when, our reading with its mark, and the verdict. */
export function matrixLines(section: MatrixSection, surface: PageSurface): readonly Line[] {
  const legend = [0, 1, 2, 3].map((score) => `${score} ${surface.glyphs.delivery[score]}`).join('  ');
  const key: Line = [span(`${legend}  ${surface.glyphs.noDegree} no degree`, 'muted')];
  const grid = matrixGrid(section, surface);
  return [
    key,
    ...(grid.length > 0 ? [[], ...grid] : []),
    ...section.rows.flatMap((row) => [[], ...rowLines(row, surface)]),
  ];
}

function rowLines(row: MatrixRow, surface: PageSurface): readonly Line[] {
  const { glyphs, width } = surface;
  const due = row.due ? [span(`  due ${clean(row.due)}`, 'muted')] : [];
  const who = row.obligors ? [span(`  ${clean(row.obligors)}`, 'muted')] : [];
  const head = wrapLine(
    [span(clean(row.label), 'heading'), span('  '), ...inlineSpans(row.text, glyphs), ...who, ...due],
    width,
    2,
  );
  if (row.cells.length === 0) return [...head, [span('  no assessment held', 'unknown')]];
  return [...head, ...indent(cellTable(row.cells, { width: width - 2, glyphs }), 2)];
}

function cellTable(cells: readonly MatrixCell[], surface: PageSurface): readonly Line[] {
  const words = (text: string) => [{ type: 'text' as const, text }];
  return tableLines(
    {
      columns: [{ label: 'as of' }, { label: 'assessor' }, { label: 'our reading' }, { label: 'verdict' }],
      rows: cells.map((cell) => ({
        id: cell.id,
        cells: [
          words(cell.asOf),
          [
            { type: 'link' as const, ref: cell.id, text: cell.assessor },
            ...(cell.stands.length === 0 ? [] : words(` (${cell.stands.join('; ')})`)),
          ],
          words(`${deliveryMark(cell, surface.glyphs)} ${cell.reading}`),
          [...words(cell.verdict), ...cell.sources],
        ],
      })),
    },
    surface,
  );
}

/** The mark of a reading: three steps filled, or the sign for a report that gives no degree. */
export function deliveryMark({ score }: Pick<MatrixCell, 'score'>, glyphs: GlyphSet): string {
  return score === undefined ? glyphs.noDegree : `${score} ${glyphs.delivery[score]}`;
}
