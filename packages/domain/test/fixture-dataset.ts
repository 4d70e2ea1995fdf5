import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDataset, type Dataset } from '../src/dataset/dataset.ts';
import { publishRecord } from '../src/dataset/publish-record.ts';
import type { RecordOf } from '../src/dataset/records.ts';
import type { AuthoredRecord } from '../src/records/authored-record.ts';
import { parseRecords } from '../src/records/parse-records.ts';
import type { Kind } from '../src/vocab/kind.ts';
import { CASE_IDS, CASES } from './fixture/case-records.ts';
import { deepFreeze } from './fixture/deep-freeze.ts';
import { SUPPORTING_RECORDS } from './fixture/supporting-records.ts';

const ADDITIONAL = 'fixture/additional-records.yml';

const beside = parseRecords([
  { path: ADDITIONAL, text: readFileSync(join(import.meta.dirname, ADDITIONAL), 'utf8') },
  { path: 'fixture/supporting-records.ts', text: JSON.stringify(SUPPORTING_RECORDS) },
]);
if (beside.issues.length > 0) throw new Error(JSON.stringify(beside.issues, null, 2));

/** The hard cases with the records that stand beside them. */
export const FIXTURE_RECORDS: readonly AuthoredRecord[] = [...CASES.records, ...beside.records];

/** A dataset of these records, frozen all the way down, so that a query that changes it throws. */
export const fixture: Dataset = Object.freeze(
  createDataset({
    version: '1.2.3',
    date: '2026-11-24',
    moved: deepFreeze(CASE_IDS.moved),
    removed: deepFreeze(CASE_IDS.removed),
    load: <K extends Kind>(kind: K): readonly RecordOf<K>[] =>
      deepFreeze(
        FIXTURE_RECORDS.filter((record) => record.kind === kind)
          .map((record) => publishRecord(kind, record.value))
          .sort((a, b) => (a.id < b.id ? -1 : 1)),
      ),
  }),
);
