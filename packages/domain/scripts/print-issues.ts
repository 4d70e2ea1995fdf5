import type { DataIssue } from '../src/errors.ts';

/** Prints problems as `file:line:column severity rule message`, one a line, and answers how many of them are errors. */
export function printIssues(issues: readonly DataIssue[], print: (line: string) => void): number {
  for (const { file, line, column, severity, rule, message } of issues)
    print(`${file}:${line}:${column} ${severity} ${rule} ${message}`);
  return issues.filter(({ severity }) => severity === 'error').length;
}
