import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runLint } from '../lint/index.ts';
import type { MovedId, RemovedId } from '../src/dataset/dataset.ts';
import type { DataIssue } from '../src/errors.ts';
import type { AuthoredRecord } from '../src/records/authored-record.ts';
import { compareIssues } from '../src/records/compare-issues.ts';
import { parseRecords } from '../src/records/parse-records.ts';
import { findStrayFiles, readDataFolder } from './read-data-folder.ts';
import { readIds } from './read-ids.ts';

export interface CheckedData {
  readonly records: readonly AuthoredRecord[];
  /** Ids of records that are there but could not be read. */
  readonly refused: readonly string[];
  /** Whether records are missing, so that the dataset as a whole was not judged. */
  readonly incomplete: boolean;
  readonly moved: readonly MovedId[];
  readonly removed: readonly RemovedId[];
  /** Every problem of every file, sorted. */
  readonly issues: readonly DataIssue[];
}

function readText(folder: string, name: string): { path: string; text: string } | undefined {
  const path = join(folder, name);
  return existsSync(path) ? { path: name, text: readFileSync(path, 'utf8') } : undefined;
}

/** Reads a data folder, checks each record against its schema and all of them together with the lint. */
export function checkData(folder: string): CheckedData {
  const files = readDataFolder(folder);
  const parsed = parseRecords(files);
  const { moved, removed, issues } = readIds(readText(folder, 'ids.yml'));
  const published = readText(folder, 'published-ids.txt')?.text.split('\n').filter(Boolean) ?? [];
  const incomplete = parsed.issues.length > 0;
  const found = runLint({
    records: parsed.records,
    refused: parsed.refused,
    incomplete,
    files,
    moved,
    removed,
    published,
    today: new Date().toISOString().slice(0, 10),
    exceptions: readText(folder, 'exceptions.yml'),
    assertions: readText(folder, 'assertions.yml'),
  });
  return {
    records: parsed.records,
    refused: parsed.refused,
    incomplete,
    moved,
    removed,
    issues: [...findStrayFiles(folder), ...parsed.issues, ...issues, ...found].sort(compareIssues),
  };
}
