import {
  type Dataset,
  dateOf,
  describeWhen,
  designate,
  type Explanation,
  FACTORS,
  type FactorExplained,
  findRecord,
  labelOf,
  type PathStep,
  PREDICATES,
  type RecordId,
  type Relation,
  recordIdOf,
} from '@balkans/domain';
import type { Settings } from '../cli/verb.ts';
import { span } from '../style/line.ts';
import type { Line } from '../style/token.ts';
import { wrapLine } from '../style/wrap-line.ts';
import { clean } from './inline-spans.ts';
import { linkRows } from './link-row.ts';
import { MEASURE, type PageSurface } from './page-surface.ts';
import { indent } from './prose-lines.ts';

export interface ExplainPage {
  readonly dataset: Dataset;
  readonly explanation: Explanation;
  readonly settings: Settings;
}

const COUNT_NOTE = 'The bars count records. They say how much is held here, not how much a factor weighs.';

/** How two records hang together: stated ties, grounds with evidence, chains of records. */
export function explainLines(page: ExplainPage, surface: PageSurface): readonly Line[] {
  const { from, to, relations, factors, paths } = page.explanation;
  const inner = { ...surface, width: surface.width - 2 };
  const title: Line = [span(nameIn(page, from), 'link', from), span(' → '), span(nameIn(page, to), 'link', to)];
  const blocks: readonly (readonly [string, readonly Line[]])[] = [
    ['Stated ties', relations.flatMap((relation) => relationLines(relation, page, inner))],
    [
      'Why: grounds of the support, each with its evidence',
      factors.length > 0 ? factorLines(factors, page, inner) : [],
    ],
    [relations.length > 0 ? 'And by way of' : 'By way of', viaLines(paths, page, inner)],
  ];
  const shown = blocks.filter(([, lines]) => lines.length > 0);
  if (shown.length === 0) return [title, [], [span('No chain of records this short ties the two.', 'unknown')]];
  return [title, ...shown.flatMap(([heading, lines]) => [[], [span(heading, 'heading')], ...indent(lines, 2)])];
}

function nameIn({ dataset, settings }: ExplainPage, ref: string): string {
  return clean(designate(dataset, ref, settings).label);
}

function relationLines(relation: Relation, page: ExplainPage, { width }: PageSurface): readonly Line[] {
  const sources = relation.sources.length;
  const line = [
    span(`${nameIn(page, relation.subject)} `),
    span(labelOf(PREDICATES, relation.predicate), 'link', relation.id),
    span(` ${nameIn(page, relation.object)}`),
    span(`  ${sinceOf(relation)}  ${sources} ${sources === 1 ? 'source' : 'sources'}`, 'muted'),
  ];
  return wrapLine(line, width, 2);
}

function sinceOf(relation: Relation): string {
  if ('steps' in relation) {
    const last = relation.steps.at(-1);
    return last
      ? `${last.step.replaceAll('-', ' ')}${typeof last.on === 'string' ? ` ${clean(describeWhen(last.on))}` : ''}`
      : '';
  }
  const start = 'start' in relation ? relation.start : relation.spells[0]?.start;
  return start === undefined ? '' : `since ${clean(describeWhen(start))}`;
}

function factorLines(factors: readonly FactorExplained[], page: ExplainPage, surface: PageSurface): readonly Line[] {
  const counts = factors.map(
    ({ row, evidence }): Line => [
      span(labelOf(FACTORS, row.factor).padEnd(14)),
      span(`${String(evidence.length).padStart(3)}  ${surface.glyphs.bar.repeat(Math.min(evidence.length, 30))}`),
    ],
  );
  const blocks = factors.flatMap(({ row, evidence }) => [
    [],
    [span(labelOf(FACTORS, row.factor), 'heading')],
    ...wrapLine(
      [
        span(
          clean(
            row.summary.en.replace(
              /\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g,
              (_, ref: string, words?: string) => words ?? nameIn(page, ref),
            ),
          ),
        ),
      ],
      Math.min(surface.width, MEASURE),
    ),
    ...linkRows(
      evidence.map(({ ref, bearing, date }) => ({
        ref,
        title: nameIn(page, ref),
        date,
        after: bearing === 'for' ? [] : [span(`  ${bearing}`, 'disputed')],
      })),
      surface,
    ),
  ]);
  return [...counts, ...wrapLine([span(COUNT_NOTE, 'muted')], Math.min(surface.width, MEASURE)), ...blocks];
}

/** Chains through other records; a tie that is stated directly is not repeated. */
function viaLines(paths: readonly (readonly PathStep[])[], page: ExplainPage, surface: PageSurface): readonly Line[] {
  const chains = paths.filter((path) => path.length > 1 || !path[0]?.via.from.startsWith('relation/'));
  return chains.flatMap((path) => {
    const stops = path.flatMap(({ via, to }, at) => [
      span(at === 0 ? '' : ' → ', 'muted'),
      span(`${via.field} `, 'muted'),
      span(nameIn(page, to), 'link', to),
    ]);
    const middle = path.length > 1 ? findRecord(page.dataset, recordIdOf(path[0]!.to) as RecordId) : undefined;
    const date = middle && clean(describeWhen(dateOf(middle)));
    return wrapLine(
      [span(`${surface.glyphs.linkRow} `, 'muted'), ...stops, span(date ? `  ${date}` : '', 'muted')],
      surface.width,
      2,
    );
  });
}
