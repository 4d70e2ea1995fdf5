import type { MatrixCell, MatrixRow, MatrixSection } from '@balkans/domain';
import type { GlyphSet } from '../style/glyphs.ts';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { cut, pad } from '../text/fit.ts';
import { clean } from './inline-spans.ts';
import { MEASURE, type PageSurface } from './page-surface.ts';

const CELL = 9;
const LABEL = 46;
/** Fewer reports than this, or a narrower surface, and the list alone says it better. */
const FEWEST = 3;
const NARROWEST = 60;

/** One assessor on one date. */
interface Report {
  readonly key: string;
  readonly assessor: string;
  readonly date: string;
}

/**
 * Obligations against reports in the order of their dates, our reading of each as a mark: a column with its name where
 * all fit, else one sign a report under its year. Nothing is added up.
 */
export function matrixGrid({ rows }: MatrixSection, surface: PageSurface): readonly Line[] {
  const reports = reportsOf(rows.flatMap(({ cells }) => cells));
  if (reports.length < FEWEST || surface.width < NARROWEST) return [];
  const label = Math.min(LABEL, Math.floor(surface.width * 0.4));
  const isNamed = label + reports.length * (CELL + 1) <= surface.width;
  return isNamed ? namedGrid(rows, { reports, label, surface }) : stripGrid(rows, { reports, label, surface });
}

interface Grid {
  readonly reports: readonly Report[];
  readonly label: number;
  readonly surface: PageSurface;
}

function namedGrid(rows: readonly MatrixRow[], { reports, label, surface: { glyphs } }: Grid): readonly Line[] {
  const cells = (texts: readonly string[]) =>
    texts.map((text) => `${glyphs.vertical}${pad(` ${cut(text, CELL - 2, glyphs.cut)}`, CELL)}`).join('');
  const rule =
    glyphs.horizontal.repeat(label) + reports.map(() => glyphs.cross + glyphs.horizontal.repeat(CELL)).join('');
  return [
    [span(pad('', label)), span(cells(reports.map(({ assessor }) => assessor)))],
    [span(pad('', label)), span(cells(reports.map(({ date }) => date.slice(0, 7))), 'muted')],
    [span(rule, 'muted')],
    ...rows.map(
      (row): Line => [
        span(rowLabel(row, label, glyphs)),
        span(cells(reports.map(({ key }) => markOf(row, key, glyphs)))),
      ],
    ),
  ];
}

/** The newest reports that fit, one sign each. */
function stripGrid(rows: readonly MatrixRow[], { reports, label, surface }: Grid): readonly Line[] {
  const { glyphs, width } = surface;
  const room = width - label - 1;
  const step = reports.length * 2 <= room ? 2 : 1;
  const shown = reports.slice(-Math.floor(room / step));
  const note = `Each column is one report of one assessor, ${shown.length} in order of date${shown.length < reports.length ? `, the newest of ${reports.length}` : ''}; the list below names them.`;
  return [
    ...wrapLine([span(note, 'muted')], Math.min(width, MEASURE)),
    [span(pad('', label)), span(yearLabels(shown, step), 'muted')],
    ...rows.map((row): Line => {
      const signs = shown.map(({ key }) => markOf(row, key, glyphs)[0]!.padEnd(step)).join('');
      return [span(rowLabel(row, label, glyphs)), span(signs.trimEnd())];
    }),
  ];
}

function yearLabels(reports: readonly Report[], step: number): string {
  let line = '';
  reports.forEach(({ date }, at) => {
    const year = date.slice(0, 4);
    const isFirst = at === 0 || reports[at - 1]!.date.slice(0, 4) !== year;
    if (isFirst && line.length <= at * step) line = `${line.padEnd(at * step)}${year} `;
  });
  return line.trimEnd();
}

function rowLabel({ label, text }: MatrixRow, cells: number, glyphs: GlyphSet): string {
  const words = text.map((run) => ('text' in run ? run.text : '')).join('');
  return pad(cut(`${clean(label)}  ${clean(words)}`, cells - 1, glyphs.cut), cells);
}

function reportsOf(cells: readonly MatrixCell[]): readonly Report[] {
  const reports = new Map<string, Report>();
  for (const cell of cells)
    reports.set(keyOf(cell), { key: keyOf(cell), assessor: cell.assessor, date: cell.sortDate ?? 'undated' });
  return [...reports.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Undated reports stand last. */
function keyOf({ sortDate = '~', assessor }: MatrixCell): string {
  return `${sortDate} ${assessor}`;
}

/** The mark of a report on one obligation; where one report reads it in two ways, the sign for no degree. */
function markOf({ cells }: MatrixRow, key: string, glyphs: GlyphSet): string {
  const scores = new Set(cells.filter((cell) => keyOf(cell) === key).map(({ score }) => score));
  const [score] = scores;
  if (scores.size === 0) return glyphs.notAssessed;
  return score === undefined || scores.size > 1 ? glyphs.noDegree : `${score} ${glyphs.delivery[score]}`;
}
