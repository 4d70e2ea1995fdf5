import { readFileSync, statSync } from 'node:fs';
import { type DataIssue, UsageError } from '@balkans/domain';
import type { Output } from '../cli/output.ts';
import type { Run } from '../cli/verb.ts';
import { readYamlFiles } from '../open-records.ts';
import { clean } from '../page/inline-spans.ts';
import { span } from '../style/line.ts';
import type { Line, Token } from '../style/token.ts';

interface TextFile {
  readonly path: string;
  readonly text: string;
}

export const run: Run = async ({ args, flags, dataset, io }): Promise<Output> => {
  const { parseRecords } = await import('@balkans/domain/records');
  const { lintBeside } = await import('@balkans/domain/lint');
  const files = (
    await Promise.all(args.map((arg) => readFiles(arg, String(flags.kind ?? 'record'), io.readInput)))
  ).flat();
  const parsed = parseRecords(files);
  const issues = parsed.issues.length > 0 ? parsed.issues : lintBeside(dataset, parsed.records);
  const refusing: readonly DataIssue['severity'][] = flags['warnings-as-errors'] ? ['error', 'warn'] : ['error'];
  const isOk = !issues.some(({ severity }) => refusing.includes(severity));
  return {
    json: { ok: isOk, files: files.length, issues },
    items: issues,
    isTextInPipe: true,
    table: { columns: COLUMNS, rows: issues.map((issue) => COLUMNS.map((column) => String(issue[column]))) },
    lines: () => issues.map(flags.format === 'github' ? githubLine : textLine),
    notes: [{ code: 'summary', text: summaryOf(issues, files.length) }],
    exit: isOk ? 0 : 1,
  };
};

const COLUMNS = ['file', 'line', 'column', 'severity', 'rule', 'message', 'path'] as const;

const TOKEN: Readonly<Record<DataIssue['severity'], Token>> = { error: 'error', warn: 'disputed', info: 'muted' };

function summaryOf(issues: readonly DataIssue[], files: number): string {
  if (issues.length === 0) return `${plural(files, 'file')}, no problem`;
  const count = (severity: DataIssue['severity']) => issues.filter((issue) => issue.severity === severity).length;
  const touched = new Set(issues.map(({ file }) => file)).size;
  return `${plural(count('error'), 'error')}, ${plural(count('warn'), 'warning')} in ${touched} of ${plural(files, 'file')}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function textLine({ file, line, column, severity, rule, message }: DataIssue): Line {
  return [
    span(`${file}:${line}:${column}: `, 'muted'),
    span(severity, TOKEN[severity]),
    span(` ${rule}: ${clean(message)}`),
  ];
}

function githubLine({ file, line, column, severity, rule, message }: DataIssue): Line {
  const level = { error: 'error', warn: 'warning', info: 'notice' }[severity];
  const text = message.replaceAll('\n', '%0A');
  return [span(`::${level} file=${file},line=${line},col=${column},title=${rule}::${text}`)];
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
