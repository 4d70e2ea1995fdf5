import type { Dataset } from '../src/dataset/dataset.ts';
import { type HeldRef, listRefs } from '../src/dataset/list-refs.ts';
import type { AnyRecord, Source } from '../src/dataset/records.ts';
import { listAllRecords } from '../src/query/list-records.ts';
import type { AuthoredRecord } from '../src/records/authored-record.ts';
import { datasetOf } from '../src/records/dataset-of.ts';
import type { Assertions } from './assertions.ts';
import type { LintInput } from './lint-input.ts';
import { listProse, type ProseText } from './list-prose.ts';
import { listUnits, type Unit } from './list-units.ts';

/** A reference with the record that holds it. */
export interface RecordRef extends HeldRef {
  readonly record: AnyRecord;
}

/** The whole dataset as rules see it. Paths in published records lead to the same fields of the authored ones. */
export interface LintContext {
  readonly input: LintInput;
  readonly dataset: Dataset;
  /** Published records of all kinds, sources last. */
  readonly records: readonly AnyRecord[];
  readonly authored: ReadonlyMap<string, AuthoredRecord>;
  /** Ids of records that are there but could not be read. */
  readonly refused: ReadonlySet<string>;
  readonly assertions: Assertions;
  /** Every text of ours, by record. */
  readonly prose: readonly ProseText[];
  /** Every unit that must be sourced, by record. */
  readonly units: readonly Unit[];
  /** Every reference that a record holds. */
  readonly refs: readonly RecordRef[];
  find(id: string): AnyRecord | undefined;
  findSource(ref: string): Source | undefined;
}

export function createLintContext(input: LintInput, assertions: Assertions): LintContext {
  const dataset = datasetOf(input.records, {
    version: 'lint',
    date: input.date,
    moved: input.moved ?? [],
    removed: input.removed ?? [],
  });
  const records = listAllRecords(dataset);
  const byId = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
  return {
    input,
    dataset,
    records,
    authored: new Map(input.records.map((record) => [record.id, record])),
    refused: new Set(input.refused),
    assertions,
    prose: records.flatMap(listProse),
    units: records.flatMap(listUnits),
    refs: records.flatMap((record) => listRefs(record).map((held) => ({ record, ...held }))),
    find: (id) => byId.get(id),
    findSource: (ref) => byId.get(ref) as Source | undefined,
  };
}
