import { checkData } from './check-data.ts';
import { DATA_FOLDER } from './paths.ts';
import { printIssues } from './print-issues.ts';

/** Prints every problem of the data folder; `--all` also those that are only for information. */
const all = process.argv.includes('--all');
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? DATA_FOLDER;
const { issues, records } = checkData(folder);
const shown = issues.filter(({ severity }) => all || severity !== 'info');
const errors = printIssues(shown, console.log);
const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
console.error(
  `${records.length} records: ${errors} errors, ${count('warn')} warnings, ${count('info')} notes${all ? '' : ' (--all shows the notes)'}`,
);
process.exitCode = errors > 0 ? 1 : 0;
