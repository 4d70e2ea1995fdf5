import { readFileSync, statSync } from 'node:fs';
import { type DataIssue, type Dataset, kindOf, listAllRecords, type RecordId, UsageError } from '@balkans/domain';
import type { ParsedRecords } from '@balkans/domain/records';
import type { Output } from '../cli/output.ts';
import type { Run } from '../cli/verb.ts';
import { readYamlFiles } from '../open-records.ts';
import { clean } from '../page/inline-spans.ts';
import { span } from '../style/line.ts';
import type { Token } from '../style/token.ts';

interface TextFile {
  readonly path: string;
  readonly text: string;
}

export const run: Run = async ({ args, flags, dataset, io }): Promise<Output> => {
  const { parseRecords } = await import('@balkans/domain/records');
  const files = (
    await Promise.all(args.map((arg) => readFiles(arg, String(flags.kind ?? 'record'), io.readInput)))
  ).flat();
  const parsed = parseRecords(files);
  const issues = parsed.issues.length > 0 ? parsed.issues : await checkBesideDataset(dataset, parsed.records);
  const count = (severity: DataIssue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  const errors = count('error');
  const warnings = count('warn');
  const touched = new Set(issues.map(({ file }) => file)).size;
  const isOk = errors === 0 && !(flags['warnings-as-errors'] && warnings > 0);
  const format = flags.format ?? 'text';
  const summary =
    issues.length === 0
      ? `${files.length} ${files.length === 1 ? 'file' : 'files'}, no problem`
      : `${plural(errors, 'error')}, ${plural(warnings, 'warning')} in ${touched} of ${files.length} ${files.length === 1 ? 'file' : 'files'}`;
  return {
    json: { ok: isOk, files: files.length, issues },
    items: issues,
    isTextInPipe: true,
    table: {
      columns: ['file', 'line', 'column', 'severity', 'rule', 'message', 'path'],
      rows: issues.map(({ file, line, column, severity, rule, message, path }) => [
        file,
        String(line),
        String(column),
        severity,
        rule,
        message,
        path,
      ]),
    },
    lines: () =>
      issues.map((issue) =>
        format === 'github'
          ? [span(githubLine(issue))]
          : [
              span(`${issue.file}:${issue.line}:${issue.column}: `, 'muted'),
              span(issue.severity, TOKEN[issue.severity]),
              span(` ${issue.rule}: ${clean(issue.message)}`),
            ],
      ),
    notes: [{ code: 'summary', text: summary }],
    exit: isOk ? 0 : 1,
  };
};

const TOKEN: Readonly<Record<DataIssue['severity'], Token>> = { error: 'error', warn: 'disputed', info: 'muted' };

/** Problems that only show beside the dataset: references to nothing, words against the house style. */
async function checkBesideDataset(dataset: Dataset, own: ParsedRecords['records']): Promise<readonly DataIssue[]> {
  const { runLint } = await import('@balkans/domain/lint');
  const mine = new Set(own.map(({ id }) => id));
  const held = listAllRecords(dataset)
    .filter(({ id }) => !mine.has(id))
    .map((record) => ({
      kind: kindOf(record.id as RecordId),
      id: record.id,
      value: record as unknown as Record<string, unknown>,
      file: '',
      locate: () => ({ line: 1, column: 1 }),
    }));
  const files = new Set(own.map(({ file }) => file));
  return runLint({ records: [...held, ...own], files: [], date: dataset.date }).filter(
    ({ file, rule }) => files.has(file) && rule !== 'ref-path',
  );
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function githubLine({ file, line, column, severity, rule, message }: DataIssue): string {
  const level = { error: 'error', warn: 'warning', info: 'notice' }[severity];
  return `::${level} file=${file},line=${line},col=${column},title=${rule}::${message.replaceAll('\n', '%0A')}`;
}

/** The YAML files that an argument names: itself, all in a folder, or stdin. */
async function readFiles(path: string, kind: string, readInput: () => Promise<string>): Promise<readonly TextFile[]> {
  if (path === '-') return [{ path: `${kind}/stdin.yml`, text: await readInput() }];
  try {
    return statSync(path).isDirectory() ? readYamlFiles(path) : [{ path, text: readFileSync(path, 'utf8') }];
  } catch {
    throw new UsageError(`'${path}' cannot be read; give a file, a folder, or - for stdin`);
  }
}
