import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { filePathOf, isListKind } from '../src/dataset/layout.ts';
import { kindOf, type RecordId } from '../src/dataset/ref.ts';
import { checkRecord } from '../src/records/check-record.ts';
import { readRecordFile } from '../src/records/read-record-file.ts';
import { formatRecordFile } from './format-record-file.ts';

interface AddedRecord {
  /** The file that holds it, below the data folder. */
  readonly path: string;
  /** Why it was not written, each with what to write instead; empty where it was. */
  readonly problems: readonly string[];
}

/** Writes a new record where it belongs below a data folder; nothing is written unless it fits its schema. */
export function addRecord(folder: string, record: { readonly id: string }): AddedRecord {
  const { id } = record;
  const isListed = isListKind(kindOf(id as RecordId));
  const path = filePathOf(id);
  const target = join(folder, path);
  const before = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (before && !isListed) return { path, problems: [`${path} exists; choose another slug`] };
  const text = formatRecordFile(before + stringify(isListed ? [record] : record, { lineWidth: 0 }));
  const read = readRecordFile({ path, text });
  const added = read.records.filter((each) => each.id === id);
  if (added.length > 1) return { path, problems: [`${id} is already in ${path}; choose another slug`] };
  const issues = [...read.issues, ...added.flatMap(checkRecord)];
  if (issues.length > 0) return { path, problems: issues.map((issue) => `${issue.path}: ${issue.message}`) };
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  return { path, problems: [] };
}
