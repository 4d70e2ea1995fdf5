import { filePathOf } from '../src/dataset/layout.ts';
import { type DataIssue, UsageError } from '../src/errors.ts';
import type { AuthoredRecord } from '../src/records/authored-record.ts';
import { nearest } from '../src/search/nearest.ts';

/** Whether somebody who works on certain records wants to read a problem. */
export type LintScope = (issue: DataIssue) => boolean;

interface KnownData {
  readonly records: readonly AuthoredRecord[];
  readonly refused: readonly string[];
}

/** A path below the data folder, however it was given. */
function belowData(path: string): string {
  const slashed = path.split('\\').join('/').replace(/\/+$/, '');
  return slashed.replace(/^(?:.*\/)?data(?:\/|$)/, '').replace(/^\.\//, '');
}

/** The lines of one record in its file, which may hold others. */
function scopeOfRecord(record: AuthoredRecord, records: readonly AuthoredRecord[]): LintScope {
  const first = record.locate([]).line;
  const after = records
    .filter(({ file }) => file === record.file)
    .map(({ locate }) => locate([]).line)
    .filter((line) => line > first);
  const end = Math.min(...after, Number.POSITIVE_INFINITY);
  return ({ file, line }) => file === record.file && line >= first && line < end;
}

/** The problems of given records, files and folders. Throws `UsageError` for what the data do not hold. */
export function lintScope(targets: readonly string[], { records, refused }: KnownData): LintScope {
  const files = new Set([...records.map(({ file }) => file), ...refused.map(filePathOf), 'ids.yml']);
  const scopes = targets.map((target): LintScope => {
    const record = records.find(({ id }) => id === target);
    if (record) return scopeOfRecord(record, records);
    const path = refused.includes(target) ? filePathOf(target) : belowData(target);
    if (path === '' || files.has(path)) return ({ file }) => path === '' || file === path;
    if ([...files].some((file) => file.startsWith(`${path}/`))) return ({ file }) => file.startsWith(`${path}/`);
    const near = nearest(target, [...records.map(({ id }) => id), ...refused, ...files]);
    const hint = near.length > 0 ? `nearest is ${near.join(', ')}` : 'give an id, a file or a folder of the data';
    throw new UsageError(`there is no ${target} in the data; ${hint}`);
  });
  return (issue) => scopes.some((scope) => scope(issue));
}
