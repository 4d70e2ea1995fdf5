import { cut, pad, takeCells } from '../text/fit.ts';
import { graphemes } from '../text/graphemes.ts';
import { widthOf } from '../text/width.ts';
import type { Line, Span, Token } from './token.ts';

/** One span; the shortest way to write a line is `[span('text', 'muted')]`. */
export function span(text: string, token?: Token, to?: string): Span {
  return { text, ...(token === undefined ? {} : { token }), ...(to === undefined ? {} : { to }) };
}

export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + widthOf(text), 0);
}

/** A line no wider than so many cells; where it is cut it ends in `mark`. */
export function cutLine(line: Line, cells: number, mark = '…'): Line {
  if (lineWidth(line) <= cells) return line;
  const out: Span[] = [];
  let left = cells;
  for (const [at, each] of line.entries()) {
    const width = widthOf(each.text);
    const isLast = line.slice(at + 1).every(({ text }) => text === '');
    if (width < left || (width === left && isLast)) {
      out.push(each);
      left -= width;
      continue;
    }
    out.push({
      ...each,
      text: width === left ? `${takeCells(each.text, left - widthOf(mark))}${mark}` : cut(each.text, left, mark),
    });
    break;
  }
  return out;
}

/** The cells of a line from one column up to another, filled with spaces where it is shorter. */
export function sliceLine(line: Line, from: number, to: number): Line {
  const out: Span[] = [];
  let column = 0;
  for (const each of line) {
    let text = '';
    for (const grapheme of graphemes(each.text)) {
      const end = column + widthOf(grapheme);
      if (column >= from && end <= to) text += grapheme;
      else if (end > from && column < to) text += ' '.repeat(Math.min(end, to) - Math.max(column, from));
      column = end;
    }
    if (text !== '') out.push({ ...each, text });
  }
  const missing = to - Math.max(from, column);
  return missing > 0 ? [...out, span(' '.repeat(missing))] : out;
}

/** A line filled with unstyled spaces to so many cells. */
export function padLine(line: Line, cells: number): Line {
  const missing = cells - lineWidth(line);
  return missing > 0 ? [...line, span(pad('', missing))] : line;
}
