import type { Fact } from '@balkans/domain';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { pad } from '../text/fit.ts';
import { widthOf } from '../text/width.ts';
import { inlineSpans } from './inline-spans.ts';
import { MEASURE, type PageSurface } from './page-surface.ts';

/** Labelled facts in two columns; long values run on under themselves. */
export function factsLines(facts: readonly Fact[], { width, glyphs }: PageSurface): readonly Line[] {
  const labels = Math.min(Math.max(0, ...facts.map(({ label }) => widthOf(label))), Math.floor(width / 3)) + 2;
  return facts.flatMap(({ label, value }) => {
    const rows = wrapLine(inlineSpans(value, glyphs), Math.min(width - labels, MEASURE));
    return rows.map((row, at): Line => [span(pad(at === 0 ? label.toLowerCase() : '', labels), 'muted'), ...row]);
  });
}
