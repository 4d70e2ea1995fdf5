import type { Section } from '@balkans/domain';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { acceptanceLines } from './acceptance-lines.ts';
import { factorsLines } from './factors-lines.ts';
import { factsLines } from './facts-lines.ts';
import { figuresLines } from './figures-lines.ts';
import { clean, inlineSpans } from './inline-spans.ts';
import { linkRows } from './link-row.ts';
import { matrixLines } from './matrix-lines.ts';
import { MEASURE, type PageSurface } from './page-surface.ts';
import { findingsLines, positionsLines } from './positions-lines.ts';
import { indent, proseLines } from './prose-lines.ts';
import { renderingsLines } from './renderings-lines.ts';
import { seriesLines } from './series-lines.ts';
import { tableLines } from './table-lines.ts';

/** A section with its heading; the body stands two cells in. */
export function sectionLines(section: Section, surface: PageSurface): readonly Line[] {
  const inner = { ...surface, width: surface.width - 2 };
  const note = section.note ? wrapLine([span(clean(section.note), 'muted')], Math.min(inner.width, MEASURE)) : [];
  return [[span(clean(section.title), 'heading')], ...indent([...note, ...bodyLines(section, inner)], 2)];
}

function bodyLines(section: Section, surface: PageSurface): readonly Line[] {
  switch (section.type) {
    case 'facts':
      return factsLines(section.facts, surface);
    case 'table':
      return tableLines(section.table, surface);
    case 'list':
      return linkRows(
        section.items.map(({ ref, title, date, note }) => ({
          ref,
          title,
          date,
          after: note ? [span('  '), ...inlineSpans(note, surface.glyphs)] : [],
        })),
        surface,
      );
    case 'renderings':
      return renderingsLines(section, surface);
    case 'acceptance':
      return acceptanceLines(section, surface);
    case 'matrix':
      return matrixLines(section, surface);
    case 'positions':
      return positionsLines(section, surface);
    case 'findings':
      return findingsLines(section, surface);
    case 'figures':
      return figuresLines(section, surface);
    case 'series':
      return seriesLines(section, surface);
    case 'factors':
      return factorsLines(section, surface);
    case 'reading':
      return [
        ...proseLines(section.paragraphs, surface),
        ...section.figures.flatMap((figure) => readingFigure(figure, surface)),
      ];
  }
}

type ReadingFigure = Extract<Section, { type: 'reading' }>['figures'][number];

function readingFigure({ caption, of, query, section }: ReadingFigure, surface: PageSurface): readonly Line[] {
  const way = of ?? (query === undefined ? '' : `balkans search '${query}'`);
  const head = wrapLine([span(clean(caption), 'heading'), span(`  ${way}`, 'muted', of)], surface.width, 2);
  return [[], ...head, ...(section ? indent(bodyLines(section, { ...surface, width: surface.width - 2 }), 2) : [])];
}
