import { span } from '../style/line.ts';
import type { Line, Span } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { pad } from '../text/fit.ts';
import { widthOf } from '../text/width.ts';
import { clean } from './inline-spans.ts';
import type { PageSurface } from './page-surface.ts';

export interface LinkRow {
  readonly ref: string;
  readonly title: string;
  readonly date?: string | undefined;
  readonly after?: readonly Span[];
}

/** Records one under the other: date, name as a link, then what is said of them. */
export function linkRows(rows: readonly LinkRow[], { width, glyphs }: PageSurface): readonly Line[] {
  const dates = Math.max(0, ...rows.map(({ date }) => widthOf(clean(date ?? ''))));
  const room = dates > 0 && dates + 3 < width / 2 ? dates + 2 : 0;
  return rows.flatMap(({ ref, title, date, after = [] }) => {
    const head = room > 0 ? pad(clean(date ?? ''), room) : date ? `${clean(date)}  ` : '';
    const line = [span(`${glyphs.linkRow} `, 'muted'), span(head, 'muted'), span(clean(title), 'link', ref), ...after];
    return wrapLine(line, width, 2 + room);
  });
}
