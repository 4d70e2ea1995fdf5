import type { DataIssue } from '../errors.ts';
import { SCHEMAS } from '../schema/schemas.ts';
import type { AuthoredRecord } from './authored-record.ts';
import { describeIssue } from './describe-issue.ts';
import { describePath } from './describe-path.ts';

/** Every problem of one record against the schema of its kind. */
export function checkRecord(record: AuthoredRecord): readonly DataIssue[] {
  const result = SCHEMAS[record.kind].safeParse(record.value);
  if (result.success) return [];
  return result.error.issues.flatMap(describeIssue).map(({ path, message }) => {
    const shown = describePath(record.value, path);
    return {
      file: record.file,
      ...record.locate(path),
      path: shown,
      rule: 'schema',
      severity: 'error' as const,
      message: `${shown === '' ? record.id : shown}: ${message}`,
    };
  });
}
