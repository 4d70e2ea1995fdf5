import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import { kindOf, type RecordId, type Ref } from '../dataset/ref.ts';
import { type ExplainOptions, explain, type PathStep } from '../query/explain.ts';
import { PREDICATES } from '../vocab/predicate.ts';
import { labelOf } from '../vocab/vocabulary.ts';
import type { Inlines } from './inline.ts';
import { factorBlock } from './kinds/relation.ts';
import { latestOf } from './latest-of.ts';
import type { SourceNote } from './page.ts';
import { PageContext, type ViewOptions } from './page-context.ts';
import { proseLine } from './prose-runs.ts';
import type { FactorBlock } from './section.ts';
import { sourceNote } from './source-note.ts';
import { tieLabel } from './tie-label.ts';

/** A relation stated between the two, in words. */
export interface StatedTie {
  readonly ref: RecordId<'relation'>;
  readonly from: string;
  readonly predicate: string;
  readonly to: string;
  readonly stands: string;
  readonly summary: Inlines;
  readonly sources: Inlines;
}

/** A chain of records: names with the word for what ties each to the one before. */
export interface PathLine {
  readonly start: string;
  readonly steps: readonly { readonly tie: string; readonly ref: Ref; readonly title: string }[];
  readonly sources: Inlines;
}

/** Everything that a face shows of how two records hang together. */
export interface ExplainPage {
  readonly from: { readonly id: RecordId; readonly title: string };
  readonly to: { readonly id: RecordId; readonly title: string };
  readonly ties: readonly StatedTie[];
  readonly factors: readonly FactorBlock[];
  readonly paths: readonly PathLine[];
  readonly sources: readonly SourceNote[];
  readonly footnotes: readonly string[];
}

/** How many chains are looked at, and how many told. */
const MOST_CHAINS = 2000;
const MOST_TOLD = 12;

/** Chains of many sorts rather than many of one: one of each kind of middle record in turn. */
function inTurn(paths: readonly (readonly PathStep[])[], limit: number): readonly (readonly PathStep[])[] {
  const byKind = new Map<string, (readonly PathStep[])[]>();
  for (const path of paths) {
    const kind = kindOf(path[0]?.to ?? 'relation/none');
    const group = byKind.get(kind);
    if (group) group.push(path);
    else byKind.set(kind, [path]);
  }
  const told: (readonly PathStep[])[] = [];
  for (let round = 0; told.length < Math.min(limit, paths.length); round += 1) {
    for (const group of byKind.values()) {
      const path = group[round];
      if (path && told.length < limit) told.push(path);
    }
  }
  return told;
}

function pathLine(path: readonly PathStep[], context: PageContext): PathLine {
  const carriers = new Set(path.map(({ via }) => via.from));
  const sources = [...carriers].flatMap((id) => {
    const record = findRecord(context.dataset, id);
    return record && 'sources' in record ? record.sources.slice(0, 2) : [];
  });
  return {
    start: context.name(path[0]?.from ?? ''),
    steps: path.map(({ via, to }) => ({ tie: tieLabel(via.field), ref: to, title: context.name(to) })),
    sources: context.marks(sources),
  };
}

/**
 * How two records hang together, as a page: the ties stated between them, the grounds of a support with what limits each,
 * and chains of records. Throws `NotFoundError`.
 *
 * @example
 * import { explainPage } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * explainPage(dataset, ['polity/albania', 'polity/kosovo']).factors.length;
 * // → 6
 */
export function explainPage(
  dataset: Dataset,
  pair: readonly [RecordId, RecordId],
  options: ViewOptions & ExplainOptions = {},
): ExplainPage {
  const context = new PageContext(dataset, options);
  const { limit = MOST_TOLD } = options;
  const { from, to, relations, factors, paths } = explain(dataset, pair, {
    ...options,
    limit: MOST_CHAINS,
    direct: false,
  });
  const end = (id: RecordId) => ({ id, title: context.name(id) });
  const ties = relations.map((relation) => ({
    ref: relation.id as RecordId<'relation'>,
    from: context.name(relation.subject),
    predicate: labelOf(PREDICATES, relation.predicate),
    to: context.name(relation.object),
    stands: latestOf(relation, context),
    summary: relation.summary ? proseLine(relation.summary, context) : [],
    sources: context.marks(relation.sources),
  }));
  const blocks = factors.map(({ row }) => factorBlock(row, context));
  const told = new Set<string>(relations.map(({ id }) => id));
  const chains = paths.filter((path) => path.every(({ via, to }) => via.field !== 'summary' && !told.has(to)));
  const lines = inTurn(chains, limit).map((path) => pathLine(path, context));
  return {
    from: end(from),
    to: end(to),
    ties,
    factors: blocks,
    paths: lines,
    sources: context.marked.flatMap((ref, index) => {
      const source = findRecord(dataset, ref);
      return source ? [sourceNote(source, index + 1)] : [];
    }),
    footnotes: context.footnotes,
  };
}
