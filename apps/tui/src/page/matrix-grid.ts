import type { MatrixCell, MatrixSection } from '@balkans/domain';
import type { GlyphSet } from '../style/glyphs.ts';
import { cutLine, span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { cut, pad } from '../text/fit.ts';
import { clean } from './inline-spans.ts';
import type { PageSurface } from './page-surface.ts';

const CELL = 9;
const LABEL = 46;
/** Fewer columns than this say less than the list below them. */
const FEWEST = 3;

interface Report {
  readonly key: string;
  readonly assessor: string;
  readonly date: string;
}

/** Obligations against reports, the newest that fit: our reading of each as a mark. Empty where it would say nothing. */
export function matrixGrid({ rows }: MatrixSection, { width, glyphs }: PageSurface): readonly Line[] {
  const reports = reportsOf(rows.flatMap(({ cells }) => cells));
  const label = Math.min(LABEL, Math.floor(width * 0.4));
  const room = Math.floor((width - label) / (CELL + 1));
  const shown = reports.slice(-room);
  if (shown.length < FEWEST || width < 70) return [];
  const left = reports.length - shown.length;
  const cells = (texts: readonly string[]) =>
    texts.map((text) => `${glyphs.vertical}${pad(` ${cut(text, CELL - 2, glyphs.cut)}`, CELL)}`).join('');
  const earlier = left > 0 ? `${glyphs.crumbCut} ${left} earlier, in the list below` : '';
  const rule =
    glyphs.horizontal.repeat(label) + shown.map(() => glyphs.cross + glyphs.horizontal.repeat(CELL)).join('');
  return [
    [span(pad(earlier, label), 'muted'), span(cells(shown.map(({ assessor }) => assessor)))],
    [span(pad('', label)), span(cells(shown.map(({ date }) => date)), 'muted')],
    [span(rule, 'muted')],
    ...rows.map((row): Line => {
      const marks = shown.map(({ key }) =>
        markOf(
          row.cells.filter((cell) => keyOf(cell) === key),
          glyphs,
        ),
      );
      const name = `${clean(row.label)}  ${clean(row.text.map((run) => ('text' in run ? run.text : '')).join(''))}`;
      return [...cutLine([span(pad(cut(name, label - 1, glyphs.cut), label))], label), span(cells(marks))];
    }),
  ];
}

function reportsOf(cells: readonly MatrixCell[]): readonly Report[] {
  const reports = new Map<string, Report>();
  for (const cell of cells)
    reports.set(keyOf(cell), {
      key: keyOf(cell),
      assessor: cell.assessor,
      date: cell.sortDate?.slice(0, 7) ?? 'undated',
    });
  return [...reports.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

function keyOf({ sortDate = '', assessor }: MatrixCell): string {
  return `${sortDate} ${assessor}`;
}

/** The mark of a report on one obligation; several that differ are not averaged, only counted. */
function markOf(cells: readonly MatrixCell[], glyphs: GlyphSet): string {
  const scores = new Set(cells.map(({ score }) => score));
  const [score] = scores;
  if (cells.length === 0) return glyphs.notAssessed;
  if (scores.size > 1) return `${cells.length}${glyphs.noDegree}`;
  return score === undefined ? glyphs.noDegree : `${score} ${glyphs.delivery[score]}`;
}
