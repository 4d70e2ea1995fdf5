import type { Dataset } from '../dataset/dataset.ts';
import { KINDS, type Kind } from '../vocab/kind.ts';
import { isQuoted } from './is-quoted.ts';

/** What is counted inside records; `wordings` are statements with words in the language in which they were spoken. */
export const COUNTED_ROWS = [
  'holders',
  'provisions',
  'obligations',
  'positions',
  'findings',
  'renderings',
  'wordings',
  'comparisons',
  'assessors',
  'steps',
  'observations',
  'figures',
] as const;

/** How much the dataset holds, counted: records by kind, rows inside them, sources by language and class. */
export interface Stats {
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly rows: Readonly<Record<(typeof COUNTED_ROWS)[number], number>>;
  readonly sources: {
    readonly total: number;
    readonly languages: Readonly<Record<string, number>>;
    readonly classes: Readonly<Record<string, number>>;
    readonly read: Readonly<Record<string, number>>;
  };
  readonly speakers: readonly { readonly id: string; readonly count: number; readonly share: number }[];
  /** Events and statements by the year in which they begin; those without one date are left out. */
  readonly years: Readonly<Record<string, number>>;
}

/** How often each value occurs, most frequent first. */
function tally(values: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
}

function countRows(dataset: Dataset): Stats['rows'] {
  const { office, agreement, assessment, question, statement, relation, series, event } = dataset.records;
  const sum = <R>(records: readonly R[], rows: (record: R) => readonly unknown[] | undefined) =>
    records.reduce((total, record) => total + (rows(record)?.length ?? 0), 0);
  return {
    holders: sum(office, (record) => record.holders),
    provisions: sum(agreement, (record) => record.provisions),
    obligations: sum(
      agreement.flatMap((record) => record.provisions ?? []),
      (row) => row.obligations,
    ),
    positions: sum(question, (record) => record.positions),
    findings: sum(question, (record) => record.findings),
    renderings: sum(statement, (record) => record.renderings),
    wordings: statement.filter(({ spokenIn, renderings = [] }) =>
      renderings.some((row) => isQuoted(row) && row.lang === spokenIn),
    ).length,
    comparisons: statement.filter(({ renderings = [] }) => renderings.some((row) => row.comparedWith !== undefined))
      .length,
    assessors: new Set(assessment.map(({ assessor }) => assessor)).size,
    steps: sum(relation, (record) => ('steps' in record ? record.steps : [])),
    observations: sum(series, (record) => record.observations),
    figures: sum(event, (record) => record.figures),
  };
}

function countYears(dataset: Dataset): Stats['years'] {
  const years = [...dataset.records.event, ...dataset.records.statement].flatMap(({ when }) =>
    typeof when === 'string' && /^\d{4}/.test(when) ? [when.slice(0, 4)] : [],
  );
  return Object.fromEntries(Object.entries(tally(years)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * How much the dataset holds and how evenly: records by kind, rows, sources, speakers and years.
 *
 * @example
 * import { statsOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * statsOf(dataset).kinds.statement > 0;
 * // → true
 */
export function statsOf(dataset: Dataset): Stats {
  const sources = dataset.records.source;
  const speaking = dataset.records.statement.flatMap((record) => record.speakers.map((speaker) => speaker.actor));
  return {
    kinds: Object.fromEntries(KINDS.values.map((kind) => [kind, dataset.records[kind].length])) as Record<Kind, number>,
    rows: countRows(dataset),
    sources: {
      total: sources.length,
      languages: tally(sources.map((source) => source.lang)),
      classes: tally(sources.map((source) => source.class)),
      read: tally(sources.map((source) => source.read.extent)),
    },
    speakers: Object.entries(tally(speaking)).map(([id, count]) => ({ id, count, share: count / speaking.length })),
    years: countYears(dataset),
  };
}
