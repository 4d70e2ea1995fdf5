import type { DataIssue } from '../errors.ts';
import type { AuthoredRecord, RecordFile } from './authored-record.ts';
import { checkRecord } from './check-record.ts';
import { compareIssues } from './compare-issues.ts';
import { readRecordFile } from './read-record-file.ts';

export interface ParsedRecords {
  /** Records that fit their schema. */
  readonly records: readonly AuthoredRecord[];
  /** Ids of records that are there but do not fit their schema, or stand in a file that cannot be read. */
  readonly refused: readonly string[];
  /** Every problem of every file, sorted by file, line and column. */
  readonly issues: readonly DataIssue[];
}

/** Where a problem is: what could not be read is told once, and not again as what does not fit its schema. */
function placeOf({ line, column }: DataIssue): string {
  return `${line}:${column}`;
}

/**
 * Reads YAML files into records and checks each against the schema of its kind.
 * Collects all problems; what depends on other records is the lint's to find.
 *
 * @example
 * import { parseRecords } from '@balkans/domain/records';
 * const { issues } = parseRecords([{ path: 'person/ana.yml', text: 'id: person/ana\nborn: soon' }]);
 * issues.map(({ line, path }) => `${line} ${path}`);
 * // → ["1 name","1 summary","1 sources","1 reviewed","2 born"]
 */
export function parseRecords(files: readonly RecordFile[]): ParsedRecords {
  const issues: DataIssue[] = [];
  const records: AuthoredRecord[] = [];
  const refused: string[] = [];
  const seen = new Map<string, AuthoredRecord>();
  for (const file of files) {
    const read = readRecordFile(file);
    issues.push(...read.issues);
    refused.push(...read.lost);
    const told = new Set(read.issues.map(placeOf));
    for (const record of read.records) {
      const problems = checkRecord(record);
      issues.push(...problems.filter((problem) => !told.has(placeOf(problem))));
      const twin = seen.get(record.id);
      if (twin) {
        issues.push({
          file: record.file,
          ...record.locate(['id']),
          path: 'id',
          rule: 'id-taken',
          severity: 'error',
          message: `${record.id} is also in ${twin.file}; keep one`,
        });
      }
      seen.set(record.id, record);
      if (problems.length > 0) refused.push(record.id);
      else if (!twin) records.push(record);
    }
  }
  return { records, refused, issues: issues.sort(compareIssues) };
}
