import type { LinkGroup, RecordPage } from '@balkans/domain';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { footnoteLines } from './footnote-lines.ts';
import { clean } from './inline-spans.ts';
import { linkRows } from './link-row.ts';
import { MEASURE, type PageSurface } from './page-surface.ts';
import { indent, proseLines } from './prose-lines.ts';
import { sectionLines } from './section-lines.ts';
import { sourceLines } from './source-lines.ts';

/** A whole record as lines: title, address, other names, summary, sections, links, sources. */
export function pageLines(page: RecordPage, surface: PageSurface): readonly Line[] {
  const blocks = [
    headLines(page, surface),
    proseLines(page.summary, surface),
    ...page.sections.map((section) => sectionLines(section, surface)),
    groupLines('Leads to', page.linksOut, surface),
    groupLines('Named by', page.linksIn, surface),
    sourceLines(page.sources, surface),
    footnoteLines(page.footnotes, surface),
    footLines(page, surface),
  ];
  return blocks.filter((block) => block.length > 0).flatMap((block, at) => (at === 0 ? block : [[], ...block]));
}

function headLines(
  { title, id, date, kindLabel, sort, forms }: RecordPage,
  { width, glyphs }: PageSurface,
): readonly Line[] {
  const about = [kindLabel, sort, date && clean(date.text)].filter((part) => part !== undefined).join(glyphs.separator);
  const names = forms.map(({ lang, text }) => `${lang} ${clean(text)}`).join(glyphs.separator);
  return [
    ...wrapLine([span(clean(title), 'heading')], Math.min(width, MEASURE)),
    ...wrapLine([span(id, 'muted')], width),
    ...wrapLine([span(about)], width),
    ...(names === '' ? [] : wrapLine([span(names, 'muted')], Math.min(width, MEASURE))),
  ];
}

function groupLines(title: string, groups: readonly LinkGroup[], surface: PageSurface): readonly Line[] {
  const inner = { ...surface, width: surface.width - 2 };
  if (groups.length === 0) return [];
  const rows = groups.flatMap(({ label, links }) => [[span(label, 'muted')], ...linkRows(links, inner)]);
  return [[span(title, 'heading')], ...indent(rows, 2)];
}

function footLines({ topics, reviewed, history }: RecordPage, { width, glyphs }: PageSurface): readonly Line[] {
  const cells = Math.min(width, MEASURE);
  const lines = [
    topics.length > 0 ? `Topics: ${topics.join(glyphs.separator)}` : '',
    ...history.map(({ on, what, why }) => `Changed ${on}: ${what}; ${why}`),
    reviewed ? `Reviewed ${reviewed}` : '',
  ];
  return lines.filter(Boolean).flatMap((line) => wrapLine([span(clean(line), 'muted')], cells, 2));
}
