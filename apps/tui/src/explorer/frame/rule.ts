import type { GlyphSet } from '../../style/glyphs.ts';
import { cutLine, lineWidth, span } from '../../style/line.ts';
import type { Line } from '../../style/token.ts';

/** A name on a rule, and the columns that belong to its pane. */
export interface RuleLabel {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly focused?: boolean;
  readonly align?: 'left' | 'right';
}

/** A rule across the screen with a tee over each separator of panes, and names set into it. */
export function ruleLine(
  labels: readonly RuleLabel[],
  { columns, tees, tee, glyphs }: { columns: number; tees: readonly number[]; tee: string; glyphs: GlyphSet },
): Line {
  const line: Line[] = [];
  let at = 0;
  const fillTo = (x: number) => {
    let text = '';
    for (; at < x; at += 1) text += tees.includes(at) ? tee : glyphs.horizontal;
    if (text !== '') line.push([span(text, 'muted')]);
  };
  for (const label of labels) {
    const room = label.width - 6;
    if (label.text === '' || room < 1) continue;
    const mark = label.focused ? `${glyphs.cursor} ` : '';
    const name = cutLine([span(` ${mark}${label.text} `, label.focused ? 'focus' : 'muted')], room + 2, glyphs.cut);
    fillTo(label.align === 'right' ? label.x + label.width - lineWidth(name) - 2 : label.x + 2);
    line.push(name);
    at += lineWidth(name);
  }
  fillTo(columns);
  return line.flat();
}
