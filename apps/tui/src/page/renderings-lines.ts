import type { RenderingRow, RenderingsSection } from '@balkans/domain';
import { span } from '../style/line.ts';
import type { Line, Span } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { pad } from '../text/fit.ts';
import { widthOf } from '../text/width.ts';
import { clean, inlineSpans } from './inline-spans.ts';
import { MEASURE, type PageSurface } from './page-surface.ts';
import { quoted } from './quote-marks.ts';

/** One utterance as its outlets gave it; a headline and a paraphrase never stand in quotation marks of the speaker. */
export function renderingsLines({ rows }: RenderingsSection, surface: PageSurface): readonly Line[] {
  const langs = Math.max(0, ...rows.map(({ lang }) => widthOf(lang))) + 2;
  return rows.flatMap((row, at): readonly Line[] => {
    const lines = renderingLines(row, langs, surface);
    return at === 0 ? lines : [[], ...lines];
  });
}

function renderingLines(row: RenderingRow, langs: number, surface: PageSurface): readonly Line[] {
  const { glyphs } = surface;
  const width = Math.min(surface.width, MEASURE + langs);
  const to = row.source.find((run) => run.type === 'source')?.ref;
  const head = [
    span(pad(row.lang, langs), 'muted'),
    span(clean(row.outlet), 'link', to),
    ...inlineSpans(row.source, glyphs),
    span(`  ${row.form}${row.verbatim ? ', in the language spoken' : ''}`, 'muted'),
  ];
  const body = row.text === undefined ? [] : wrapLine([span(' '.repeat(langs)), words(row, surface)], width, langs);
  return [
    ...wrapLine(head, width, langs),
    ...body,
    ...differences(row).flatMap((line) => wrapLine([span(' '.repeat(langs)), ...line], width, langs)),
  ];
}

function words({ text = '', quoted: isQuoted, lang }: RenderingRow, { glyphs }: PageSurface): Span {
  if (isQuoted) return span(quoted(clean(text), lang, glyphs), 'quote');
  return span(clean(text));
}

function differences({ added, omitted, changed, comparedWith }: RenderingRow): readonly Line[] {
  const against = comparedWith === undefined ? '' : `  (against ${comparedWith})`;
  const line = (sign: string, word: string, list: readonly string[]): readonly Line[] => {
    const token = word as 'added' | 'removed' | 'changed';
    const label = word === 'removed' ? 'left out' : word;
    return list.length === 0
      ? []
      : [[span(`${sign} ${label}  `, token), span(list.map(clean).join('; ')), span(against, 'muted')]];
  };
  return [...line('+', 'added', added), ...line('-', 'removed', omitted), ...line('~', 'changed', changed)];
}
