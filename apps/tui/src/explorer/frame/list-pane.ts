import type { GlyphSet } from '../../style/glyphs.ts';
import { cutLine, padLine, span } from '../../style/line.ts';
import type { Line } from '../../style/token.ts';
import { cut, pad } from '../../text/fit.ts';
import { widthOf } from '../../text/width.ts';
import type { ListModel, ListRow } from '../list-model.ts';
import { Memo } from '../memo.ts';

const GAP = 2;
const WIDEST_COLUMN = 24;
/** The title keeps at least this share of a row; columns that would take it are dropped from the right. */
const TITLE_SHARE = 0.45;

export interface ListPaneOptions {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly index: number;
  readonly focused: boolean;
  readonly hasHeader: boolean;
  readonly glyphs: GlyphSet;
}

/** The visible rows of a list, its heading first where there is room; the cost does not depend on its length. */
export function listPane(list: ListModel, options: ListPaneOptions): readonly Line[] {
  const { height, top, index, glyphs, width } = options;
  const widths = columnWidths(list, width);
  const head = options.hasHeader && list.columns.length > 0 ? [headLine(list, widths, width)] : [];
  const visible = list.rows.slice(top, top + height);
  return [
    ...head,
    ...visible.map((row, at) =>
      rowLine(row, { widths, width, glyphs, isChosen: top + at === index, isFocused: options.focused }),
    ),
  ];
}

function headLine({ columns, titleColumn }: ListModel, widths: readonly number[], width: number): Line {
  const cells = widths.map((cells, at) => pad(cut(columns[at] ?? '', cells), cells + GAP)).join('');
  return cutLine([span(`  ${cells}${titleColumn}`, 'muted')], width);
}

interface RowOptions {
  readonly widths: readonly number[];
  readonly width: number;
  readonly glyphs: GlyphSet;
  readonly isChosen: boolean;
  readonly isFocused: boolean;
}

function rowLine({ cells, title }: ListRow, { widths, width, glyphs, isChosen, isFocused }: RowOptions): Line {
  const shown = widths.map((room, at) => pad(cut(cells[at] ?? '', room, glyphs.cut), room + GAP)).join('');
  const mark = isChosen ? `${glyphs.cursor} ` : '  ';
  const line = cutLine([span(mark), span(shown, 'muted'), span(title)], width, glyphs.cut);
  if (!isChosen) return line;
  const text = padLine(line, width)
    .map((each) => each.text)
    .join('');
  return [span(text, isFocused ? 'selection' : 'heading')];
}

const WIDTHS = new WeakMap<ListModel, Memo<readonly number[]>>();

/** Widths of the columns that fit, from the left, over the whole list, so that nothing moves while it is scrolled. */
function columnWidths(list: ListModel, width: number): readonly number[] {
  let memo = WIDTHS.get(list);
  if (!memo) {
    memo = new Memo(20);
    WIDTHS.set(list, memo);
  }
  return memo.get(String(width), () => {
    const count = Math.max(list.columns.length, list.rows[0]?.cells.length ?? 0);
    const natural = Array.from({ length: count }, (_, at) =>
      Math.min(
        WIDEST_COLUMN,
        Math.max(widthOf(list.columns[at] ?? ''), ...list.rows.map(({ cells }) => widthOf(cells[at] ?? ''))),
      ),
    );
    const kept: number[] = [];
    for (const cells of natural) {
      const used = [...kept, cells].reduce((sum, each) => sum + each + GAP, 2);
      if (used > width * (1 - TITLE_SHARE)) break;
      kept.push(cells);
    }
    return kept;
  });
}
