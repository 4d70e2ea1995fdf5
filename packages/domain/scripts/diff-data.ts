import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { publishRecord } from '../src/dataset/publish-record.ts';
import { UsageError } from '../src/errors.ts';
import type { RecordFile } from '../src/records/authored-record.ts';
import { parseRecords } from '../src/records/parse-records.ts';
import { diffRecords } from './diff-records.ts';
import { DATA_FOLDER } from './paths.ts';
import { readDataFolder } from './read-data-folder.ts';

const HELP = `pnpm data:diff [from [to]]

Prints which records differ, and in which fields: + added, - removed, ~ changed.
Without arguments from the last commit to the files as they are now; with one commit from it to the files as they
are now; with two from one to the other.`;

function filesAt(commit: string): readonly RecordFile[] {
  const folder = mkdtempSync(join(tmpdir(), 'balkans-data-'));
  try {
    const archive = execFileSync('git', ['archive', commit, '--', 'data'], {
      cwd: join(DATA_FOLDER, '..'),
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    return readDataFolder(join(folder, 'data'));
  } catch (error) {
    throw new UsageError(
      `cannot read the data at '${commit}': ${String((error as { stderr?: unknown }).stderr).trim()}`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function diffData(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean' } } });
  const [from = 'HEAD', to, ...more] = positionals;
  if (values.help) {
    console.log(HELP);
    return;
  }
  if (more.length > 0) throw new UsageError('takes two commits at most; see pnpm data:diff --help');
  const [before, after] = [
    parseRecords(filesAt(from)),
    parseRecords(to === undefined ? readDataFolder(DATA_FOLDER) : filesAt(to)),
  ];
  const refused = new Set([...before.refused, ...after.refused]);
  const published = ({ records }: typeof before) =>
    new Map(
      records.filter(({ id }) => !refused.has(id)).map(({ id, kind, value }) => [id, publishRecord(kind, value)]),
    );
  const changes = diffRecords(published(before), published(after));
  for (const { sign, id, fields } of changes)
    console.log(fields.length > 0 ? `${sign} ${id}  ${fields.join(', ')}` : `${sign} ${id}`);
  const count = (wanted: string) => changes.filter(({ sign }) => sign === wanted).length;
  const ends = `between ${from} and ${to ?? 'the files as they are now'}`;
  console.error(`${count('+')} added, ${count('-')} removed, ${count('~')} changed ${ends}`);
  if (refused.size > 0)
    console.error(`left out, because they have errors (pnpm data:lint): ${[...refused].slice(0, 10).join(', ')}`);
}

try {
  diffData();
} catch (error) {
  console.error(`data:diff: ${(error as Error).message}`);
  process.exitCode = 2;
}
