import type { DataIssue } from '../errors.ts';
import { SCHEMAS } from '../schema/schemas.ts';
import type { AuthoredRecord } from './authored-record.ts';
import { describeIssue } from './describe-issue.ts';
import { describePath } from './describe-path.ts';
import { fieldsAt } from './fields-at.ts';

/**
 * Every problem of one record against the schema of its kind.
 *
 * @example
 * import { checkRecord, parseRecords } from '@balkans/domain/records';
 * const { records } = parseRecords([{ path: 'term/x.yml', text: 'id: term/x' }]);
 * records.flatMap(checkRecord);
 * // → []
 */
export function checkRecord(record: AuthoredRecord): readonly DataIssue[] {
  const result = SCHEMAS[record.kind].safeParse(record.value);
  if (result.success) return [];
  const described = result.error.issues.flatMap((issue) => describeIssue(issue, (path) => fieldsAt(record, path)));
  return described.map(({ path, message }) => {
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
