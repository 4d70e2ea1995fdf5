import type { Dataset } from '../src/dataset/dataset.ts';
import { kindOf, type RecordId } from '../src/dataset/ref.ts';
import type { DataIssue } from '../src/errors.ts';
import { listAllRecords } from '../src/query/list-records.ts';
import type { AuthoredRecord } from '../src/records/authored-record.ts';
import { runLint } from './run-lint.ts';

/**
 * Problems of records of one's own that only show beside a dataset: references to nothing, rows without a source, words
 * against the house style. A record of the dataset with the same id is left out; where the files lie is not asked.
 *
 * @example
 * import { dataset } from '@balkans/domain/data';
 * import { lintBeside } from '@balkans/domain/lint';
 * import { parseRecords } from '@balkans/domain/records';
 * const text = `
 * id: term/mine
 * name: {en: Mine}
 * summary: {en: A word of mine.}
 * definition: {en: What it means.}
 * sources: [{ref: source/nowhere}]
 * reviewed: '2026-01-01'`;
 * const { records } = parseRecords([{ path: 'term/mine.yml', text }]);
 * lintBeside(dataset, records).some(({ rule }) => rule === 'ref-exists');
 * // → true
 */
export function lintBeside(dataset: Dataset, own: readonly AuthoredRecord[]): readonly DataIssue[] {
  const mine = new Set(own.map(({ id }) => id));
  const held = listAllRecords(dataset)
    .filter(({ id }) => !mine.has(id))
    .map((record) => ({
      kind: kindOf(record.id as RecordId),
      id: record.id,
      value: record as unknown as Record<string, unknown>,
      file: '',
      locate: () => ({ line: 1, column: 1 }),
    }));
  const files = new Set(own.map(({ file }) => file));
  return runLint({
    records: [...held, ...own],
    files: [],
    date: dataset.date,
    moved: dataset.moved,
    removed: dataset.removed,
  }).filter(({ file, rule }) => files.has(file) && rule !== 'ref-path');
}
