import type { SourceNote } from '@balkans/domain';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { clean } from './inline-spans.ts';
import { MEASURE, type PageSurface } from './page-surface.ts';
import { indent } from './prose-lines.ts';

/** The sources of a page by number: whose, what, of which class and side, how much was read, where. */
export function sourceLines(sources: readonly SourceNote[], surface: PageSurface): readonly Line[] {
  if (sources.length === 0) return [];
  return [
    [span(`Sources ${sources.length}`, 'heading')],
    ...indent(
      sources.flatMap((source) => sourceRows(source, surface)),
      2,
    ),
  ];
}

function sourceRows(source: SourceNote, { width, glyphs }: PageSurface): readonly Line[] {
  const number = `[${source.number}] `;
  const name = source.carrier ? `${source.publisher}, via ${source.carrier}` : source.publisher;
  const facts = [source.issued, source.language, source.classLabel, source.sideLabel, source.read, ...source.caveats];
  const line = [
    span(number, 'muted'),
    span(clean(name), 'link', source.id),
    span(`: ${clean(source.title)}. `),
    span(facts.map(clean).filter(Boolean).join(glyphs.separator), 'muted'),
  ];
  // An address is never broken: it must stay whole to be followed or copied.
  const address: readonly Line[] = source.url
    ? [[span(' '.repeat(number.length)), span(source.url, 'muted', source.url)]]
    : [];
  return [...wrapLine(line, Math.min(width - 2, MEASURE + number.length), number.length), ...address];
}
