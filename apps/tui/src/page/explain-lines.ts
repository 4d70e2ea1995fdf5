import type { ExplainPage, FactorBlock, PathLine, StatedTie } from '@balkans/domain';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { factorsLines } from './factors-lines.ts';
import { footnoteLines } from './footnote-lines.ts';
import { clean, inlineSpans } from './inline-spans.ts';
import { MEASURE, type PageSurface } from './page-surface.ts';
import { indent, proseLines } from './prose-lines.ts';
import { sourceLines } from './source-lines.ts';

const COUNT_NOTE = 'The bars count records. They say how much is held here, not how much a ground weighs.';

/** How two records hang together: stated ties, grounds with evidence, chains of records. */
export function explainLines(page: ExplainPage, surface: PageSurface): readonly Line[] {
  const inner = { ...surface, width: surface.width - 2 };
  const title = [
    span(clean(page.from.title), 'link', page.from.id),
    span(' → '),
    span(clean(page.to.title), 'link', page.to.id),
  ];
  const blocks: readonly (readonly [string, readonly Line[]])[] = [
    ['Stated ties', page.ties.flatMap((tie) => tieLines(tie, inner))],
    ['Why: grounds of the support, each with its evidence', factorLines(page.factors, inner)],
    ['By way of', page.paths.flatMap((path) => pathLines(path, inner))],
  ];
  const shown = blocks.filter(([, lines]) => lines.length > 0);
  if (shown.length === 0) return [title, [], [span('No chain of records this short ties the two.', 'unknown')]];
  const foot = [sourceLines(page.sources, surface), footnoteLines(page.footnotes, surface)].filter(
    (block) => block.length > 0,
  );
  return [
    title,
    ...shown.flatMap(([heading, lines]) => [[], [span(heading, 'heading')], ...indent(lines, 2)]),
    ...foot.flatMap((block) => [[], ...block]),
  ];
}

function tieLines(
  { ref, from, predicate, to, stands, summary, sources }: StatedTie,
  surface: PageSurface,
): readonly Line[] {
  const line = [
    span(`${clean(from)} `),
    span(clean(predicate), 'link', ref),
    span(` ${clean(to)}`),
    span(`  ${clean(stands)}`, 'muted'),
    ...inlineSpans(sources, surface.glyphs),
  ];
  return [
    ...wrapLine(line, surface.width, 2),
    ...(summary.length > 0 ? indent(proseLines([summary], { ...surface, width: surface.width - 2 }), 2) : []),
  ];
}

/** Bars that count the records held for each ground, then the grounds. */
function factorLines(factors: readonly FactorBlock[], surface: PageSurface): readonly Line[] {
  if (factors.length === 0) return [];
  const bars = factors.map(
    ({ factor, evidence }): Line => [
      span(factor.padEnd(14)),
      span(`${String(evidence.length).padStart(3)}  ${surface.glyphs.bar.repeat(Math.min(evidence.length, 30))}`),
    ],
  );
  const note = wrapLine([span(COUNT_NOTE, 'muted')], Math.min(surface.width, MEASURE));
  const section = { type: 'factors', key: 'factors', title: '', factors } as const;
  return [...bars, ...note, [], ...factorsLines(section, surface)];
}

function pathLines({ start, steps, sources }: PathLine, { width, glyphs }: PageSurface): readonly Line[] {
  const line = [
    span(`${glyphs.linkRow} ${clean(start)}`, 'muted'),
    ...steps.flatMap(({ tie, ref, title }) => [span(` ${clean(tie)} `, 'muted'), span(clean(title), 'link', ref)]),
    ...inlineSpans(sources, glyphs),
  ];
  return wrapLine(line, width, 2);
}
