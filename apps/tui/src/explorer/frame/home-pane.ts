import { cutLine, padLine, span } from '../../style/line.ts';
import type { Line } from '../../style/token.ts';
import { wrapLine } from '../../style/wrap-line.ts';
import { pad } from '../../text/fit.ts';
import { widthOf } from '../../text/width.ts';
import type { ListModel, ListRow } from '../list-model.ts';
import type { ListPaneOptions } from './list-pane.ts';

const INTRO = 'The security and diplomacy of the Western Balkans, sourced line by line.';
const EXAMPLES = 'Rama border · ASM · Gjakova · Ђаковица · by:person/albin-kurti after:2023-09';
/** Rows that the opening, and with it the headings, take. */
const OPENING = 5;
const HEADINGS = 6;
/** Rows of the digits and the ways in, which should be in view together. */
const MAIN_ROWS = 14;

/** Home: what this is, how to search, the lists with their digits, and questions as ways in. */
export function homePane(list: ListModel, options: ListPaneOptions): readonly Line[] {
  const { width, height, index } = options;
  const labels = Math.max(...list.rows.map(({ cells }) => widthOf(cells[1] ?? '')));
  const hasHeadings = height >= list.rows.length + OPENING + HEADINGS;
  const lines: Line[] = height >= MAIN_ROWS + OPENING ? [...openingLines(width, hasHeadings)] : [];
  let chosen = 0;
  list.rows.forEach((row, at) => {
    const group = groupOf(row);
    if (hasHeadings && (at === 0 || groupOf(list.rows[at - 1]!) !== group))
      lines.push([], [span(`  ${group}`, 'heading')]);
    if (at === index) chosen = lines.length;
    lines.push(rowLine(row, { ...options, labels, isChosen: at === index }));
  });
  const top = Math.max(0, Math.min(chosen - height + 2, lines.length - height));
  return lines.slice(top, top + height);
}

function openingLines(width: number, hasHeadings: boolean): readonly Line[] {
  const search = cutLine([span('  /  ', 'heading'), span('Search     '), span(EXAMPLES, 'muted')], width);
  const lines: readonly Line[] = [[], ...wrapLine([span(`  ${INTRO}`)], width - 1, 2), [], search];
  return hasHeadings ? lines : [...lines, []];
}

function groupOf({ cells }: ListRow): string {
  if (cells.length === 0) return 'Start here';
  return cells[0] === '' ? 'And' : 'Records';
}

function rowLine(
  { cells, title, note }: ListRow,
  { width, glyphs, focused, labels, isChosen }: ListPaneOptions & { labels: number; isChosen: boolean },
): Line {
  const [digit = '', label = '', count = ''] = cells;
  const mark = isChosen ? `${glyphs.cursor} ` : '  ';
  const head =
    cells.length === 0
      ? []
      : [span(`${digit.padEnd(1)}  `, 'heading'), span(pad(label, labels)), span(`${count.padStart(6)}  `, 'muted')];
  const line = cutLine(
    [
      span(mark),
      ...head,
      span(title, cells.length === 0 ? 'text' : 'muted'),
      span(note === undefined ? '' : `  ${note}`, 'muted'),
    ],
    width,
    glyphs.cut,
  );
  return isChosen
    ? [
        span(
          padLine(line, width)
            .map(({ text }) => text)
            .join(''),
          focused ? 'selection' : 'heading',
        ),
      ]
    : line;
}
