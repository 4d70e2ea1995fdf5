import type { GlyphSet } from '../../style/glyphs.ts';
import { cutLine, span } from '../../style/line.ts';
import type { Line, Span } from '../../style/token.ts';
import type { PageModel } from '../library.ts';

export interface PagePaneOptions {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  /** The link that has the cursor. */
  readonly stop?: number | undefined;
  readonly glyphs: GlyphSet;
}

/** The visible lines of a page, the link under the cursor in reverse. */
export function pagePane(page: PageModel, { width, height, top, stop, glyphs }: PagePaneOptions): readonly Line[] {
  const link = stop === undefined ? undefined : page.links[stop];
  return page.lines.slice(top, top + height).map((line, at) => {
    const row = top + at;
    const isHere = link !== undefined && row >= link.row && row <= link.lastRow;
    return cutLine(isHere ? markLink(line, link, row) : line, width, glyphs.cut);
  });
}

/** Only the piece of the link itself, which on its first row begins at its column. */
function markLink(line: Line, link: PageModel['links'][number], row: number): Line {
  let column = 0;
  let isMarked = false;
  return line.map((each): Span => {
    const isPiece =
      each.to === link.to && each.token === 'link' && !isMarked && (row > link.row || column >= link.column);
    column += [...each.text].length;
    if (!isPiece) return each;
    isMarked = true;
    return span(each.text, 'selection', each.to);
  });
}
