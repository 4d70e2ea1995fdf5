import type { Inline, Inlines } from '@balkans/domain';
import type { GlyphSet } from '../style/glyphs.ts';
import { span } from '../style/line.ts';
import type { Span } from '../style/token.ts';
import { showControls } from '../text/show-controls.ts';
import { quoted } from './quote-marks.ts';

/** Runs of a page as spans of a terminal. */
export function inlineSpans(runs: Inlines, glyphs: GlyphSet): readonly Span[] {
  return runs.map((run) => inlineSpan(run, glyphs));
}

function inlineSpan(run: Inline, glyphs: GlyphSet): Span {
  switch (run.type) {
    case 'source':
      return span(` [${run.number}]`, 'muted', run.ref);
    case 'address':
      return span(showControls(run.url), 'link', run.url);
    case 'link':
      return span(clean(run.text), 'link', run.ref);
    case 'quote':
      return span(quoted(clean(run.text), run.lang, glyphs), 'quote');
    case 'strong':
      return span(clean(run.text), 'heading');
    case 'absent':
      return span(clean(run.text), 'unknown');
    case 'disputed':
      return span(clean(run.text), 'disputed');
    default:
      return span(clean(run.text));
  }
}

/** Words for a terminal: controls shown, spaces that do not break as plain spaces. */
export function clean(text: string): string {
  return showControls(text).replaceAll('\u00a0', ' ');
}
