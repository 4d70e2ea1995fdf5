import { type DayPage, weekdayOf } from '@balkans/domain';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { footnoteLines } from './footnote-lines.ts';
import type { PageSurface } from './page-surface.ts';
import { sectionLines } from './section-lines.ts';
import { sourceLines } from './source-lines.ts';

/** A day as lines: what happened, was said and held that day, and apart from it what is only possible. */
export function dayLines({ date, sections, sources, footnotes }: DayPage, surface: PageSurface): readonly Line[] {
  const blocks = [
    ...sections.map((section) => sectionLines(section, surface)),
    sourceLines(sources, surface),
    footnoteLines(footnotes, surface),
  ];
  const title: Line = [span(date, 'heading'), span(`, a ${weekdayOf(date)}`)];
  return [title, ...blocks.filter((block) => block.length > 0).flatMap((block) => [[], ...block])];
}
