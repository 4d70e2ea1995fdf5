import type { Inlines } from '@balkans/domain';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { inlineSpans } from './inline-spans.ts';
import { MEASURE, type PageSurface } from './page-surface.ts';

/** Paragraphs in a readable measure, with an empty line between them. */
export function proseLines(paragraphs: readonly Inlines[], { width, glyphs }: PageSurface): readonly Line[] {
  const cells = Math.min(width, MEASURE);
  return paragraphs.flatMap((runs, at): readonly Line[] => {
    const lines = wrapLine(inlineSpans(runs, glyphs), cells);
    return at === 0 ? lines : [[], ...lines];
  });
}

/** Lines moved to the right by so many cells. */
export function indent(lines: readonly Line[], cells: number): readonly Line[] {
  return lines.map((line) => (line.length === 0 ? line : [span(' '.repeat(cells)), ...line]));
}
