import { graphemes } from './graphemes.ts';
import { widthOf } from './width.ts';

/** The longest beginning of a text that fits into so many cells. */
export function takeCells(text: string, cells: number): string {
  if (widthOf(text) <= cells) return text;
  let taken = '';
  let left = cells;
  for (const each of graphemes(text)) {
    left -= widthOf(each);
    if (left < 0) break;
    taken += each;
  }
  return taken;
}

/** A text no wider than so many cells; what is cut ends in `mark`. */
export function cut(text: string, cells: number, mark = '…'): string {
  if (widthOf(text) <= cells) return text;
  if (cells < widthOf(mark)) return takeCells(text, cells);
  return `${takeCells(text, cells - widthOf(mark)).trimEnd()}${mark}`;
}

/** A text filled with spaces to so many cells; one that is wider stays as it is. */
export function pad(text: string, cells: number, align: 'left' | 'right' = 'left'): string {
  const space = ' '.repeat(Math.max(0, cells - widthOf(text)));
  return align === 'left' ? text + space : space + text;
}
