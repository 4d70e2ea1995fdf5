import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { FactorRow, Relation, SourceRef } from '../dataset/records.ts';
import { kindOf, type RecordId, type Ref, recordIdOf } from '../dataset/ref.ts';
import type { Bearing } from '../vocab/bearing.ts';
import { sortDateOf } from './date-of.ts';
import { getRecord } from './get-record.ts';
import { type Link, neighbours } from './neighbours.ts';

/** One step of a path: a record that ties two others together, and its sources. */
export interface PathStep {
  readonly from: RecordId;
  readonly via: Link;
  readonly to: RecordId;
}

export interface EvidenceRow {
  readonly ref: Ref;
  readonly bearing: Bearing;
  readonly date: string | undefined;
  readonly sources: readonly SourceRef[];
}

export interface FactorExplained {
  readonly relation: Extract<Relation, { predicate: 'supports' }>;
  readonly row: FactorRow;
  readonly evidence: readonly EvidenceRow[];
}

export interface Explanation {
  readonly from: RecordId;
  readonly to: RecordId;
  /** Relations stated between the two, in either direction. */
  readonly relations: readonly Relation[];
  /** Grounds on which one supports the other, each with evidence for, qualifying and against. */
  readonly factors: readonly FactorExplained[];
  /** Shortest chains of records that lead from the one to the other; empty where none is short enough. */
  readonly paths: readonly (readonly PathStep[])[];
}

export interface ExplainOptions {
  /** Longest path in steps, 1–4; 2 when left out. */
  readonly steps?: number;
  /** How many paths at most; 12 when left out. */
  readonly limit?: number;
  /** Whether a record that names both by itself ends the search; true when left out. Without it only chains are found. */
  readonly direct?: boolean;
}

/** Kinds that carry a connection. Sources and dossiers mention everything and would connect everything. */
const SILENT_KINDS = new Set(['source', 'dossier', 'term']);

function tiesOf(dataset: Dataset, id: RecordId): readonly PathStep[] {
  const { out, in: pointing } = neighbours(dataset, id);
  return [
    ...out.map((link) => ({ from: id, via: link, to: recordIdOf(link.to) })),
    ...pointing.map((link) => ({ from: id, via: link, to: link.from })),
  ].filter(
    (step) => !SILENT_KINDS.has(kindOf(step.to)) && step.to !== id && findRecord(dataset, step.to) !== undefined,
  );
}

/** All shortest paths by breadth-first search, in order of the ids they pass. */
function shortestPaths(
  dataset: Dataset,
  ends: { readonly from: RecordId; readonly to: RecordId },
  { steps, direct }: { readonly steps: number; readonly direct: boolean },
): PathStep[][] {
  let frontier: PathStep[][] = [[]];
  const reached = new Set<RecordId>([ends.from]);
  for (let depth = 0; depth < steps; depth += 1) {
    const next: PathStep[][] = [];
    const seenNow = new Set<RecordId>();
    for (const path of frontier) {
      for (const step of tiesOf(dataset, path.at(-1)?.to ?? ends.from)) {
        if (reached.has(step.to) || (!direct && depth === 0 && step.to === ends.to)) continue;
        seenNow.add(step.to);
        next.push([...path, step]);
      }
    }
    const arrived = next.filter((path) => path.at(-1)?.to === ends.to);
    if (arrived.length > 0) return onePathEach(arrived);
    for (const id of seenNow) reached.add(id);
    frontier = onePathEach(next);
  }
  return [];
}

/** One path for each sequence of records, whichever field ties them. */
function onePathEach(paths: readonly PathStep[][]): PathStep[][] {
  const byRecords = new Map(
    paths.map((path) => [path.map((step) => step.to).join(' '), path]).reverse() as [string, PathStep[]][],
  );
  return [...byRecords].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}

function factorsOf(
  dataset: Dataset,
  relation: Extract<Relation, { predicate: 'supports' }>,
): readonly FactorExplained[] {
  return (relation.factors ?? []).map((row) => ({
    relation,
    row,
    evidence: row.evidence.map(({ ref, bearing }) => {
      const record = findRecord(dataset, recordIdOf(ref));
      const own = record && 'sources' in record ? record.sources : [];
      const sources = kindOf(ref) === 'source' ? [{ ref: ref as Ref<'source'> }] : own;
      return { ref, bearing, date: record && sortDateOf(dataset, record), sources };
    }),
  }));
}

/**
 * How two records hang together: the relations stated between them, the grounds of a support with their evidence, and
 * the shortest chains of records that tie them. Throws `NotFoundError`.
 *
 * @example
 * import { explain } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * explain(dataset, ['polity/albania', 'polity/kosovo']).factors.map(({ row }) => row.factor);
 * // → ["historical","linguistic","demographic","cultural","geopolitical","normative"]
 */
export function explain(
  dataset: Dataset,
  [a, b]: readonly [RecordId, RecordId],
  options: ExplainOptions = {},
): Explanation {
  const { steps = 2, limit = 12, direct = true } = options;
  const ends = { from: getRecord(dataset, a).id as RecordId, to: getRecord(dataset, b).id as RecordId };
  const relations = dataset.records.relation.filter(
    ({ subject, object }) =>
      (subject === ends.from && object === ends.to) || (subject === ends.to && object === ends.from),
  );
  return {
    ...ends,
    relations,
    factors: relations.flatMap((relation) => (relation.predicate === 'supports' ? factorsOf(dataset, relation) : [])),
    paths: shortestPaths(dataset, ends, { steps, direct }).slice(0, limit),
  };
}
