import { parseArgs } from 'node:util';
import type { DataIssue } from '../src/errors.ts';
import { listChangedFiles } from './changed-files.ts';
import { checkData } from './check-data.ts';
import { lintScope } from './lint-scope.ts';
import { DATA_FOLDER } from './paths.ts';
import { printIssues } from './print-issues.ts';

const HELP = `pnpm data:lint [id, file or folder …]

Checks all data. Prints every error, and the warnings of the given records, files or folders; without any, those of
the files that differ from the last commit. Of the other warnings it prints how many there are of each rule.

  --all    prints every error, warning and note
  --help   prints this

Exit code: 0 without errors, 1 with errors, 2 where an argument cannot be used.`;

/** Prints how many problems each rule has, the most first. */
function printCounts(issues: readonly DataIssue[]): void {
  const counts = new Map<string, number>();
  for (const { rule } of issues) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const [rule, count] of [...counts].sort(([, a], [, b]) => b - a))
    console.log(`${rule}: ${count} ${count === 1 ? 'warning' : 'warnings'} elsewhere`);
}

function lintData(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { all: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const { issues, records, refused, incomplete } = checkData(DATA_FOLDER);
  const changed = new Set(positionals.length > 0 ? [] : listChangedFiles());
  const given = lintScope(positionals, { records, refused });
  const warnings = issues.filter(({ severity }) => severity === 'warn');
  const near = new Set(warnings.filter((issue) => given(issue) || changed.has(issue.file)));
  const errors = printIssues(
    issues.filter((issue) => values.all || issue.severity === 'error' || near.has(issue)),
    console.log,
  );
  if (!values.all) printCounts(warnings.filter((issue) => !near.has(issue)));
  const notes = issues.filter(({ severity }) => severity === 'info').length;
  console.error(
    `${records.length} records: ${errors} errors, ${warnings.length} warnings, ${notes} notes${values.all ? '' : ' (--all prints them)'}`,
  );
  if (incomplete) console.error('dataset-wide checks wait for these errors');
  process.exitCode = errors > 0 ? 1 : 0;
}

try {
  lintData();
} catch (error) {
  console.error(`data:lint: ${(error as Error).message}`);
  process.exitCode = 2;
}
