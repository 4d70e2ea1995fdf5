import type { DataIssue } from '../errors.ts';

/**
 * Order of problems: by file, line, column, rule.
 *
 * @example
 * import { compareIssues, parseRecords } from '@balkans/domain/records';
 * const { issues } = parseRecords([{ path: 'term/x.yml', text: 'id: term/x' }]);
 * [...issues].sort(compareIssues)[0]?.message;
 * // → name: is missing; write {en: "…"}
 */
export function compareIssues(a: DataIssue, b: DataIssue): number {
  return (
    (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}
