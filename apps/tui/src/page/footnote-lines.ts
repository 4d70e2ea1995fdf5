import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { clean } from './inline-spans.ts';
import { MEASURE, type PageSurface } from './page-surface.ts';

/** The footnotes that a designation policy asks for. */
export function footnoteLines(footnotes: readonly string[], { width }: PageSurface): readonly Line[] {
  return footnotes.flatMap((footnote) =>
    wrapLine([span(`* ${clean(footnote)}`, 'muted')], Math.min(width, MEASURE), 2),
  );
}
