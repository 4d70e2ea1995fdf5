import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishRecord } from '../src/dataset/publish-record.ts';
import { parseRecords } from '../src/records/parse-records.ts';
import { diffRecords } from './diff-records.ts';
import { readDataFolder } from './read-data-folder.ts';

/** Prints what changed in the built records between two commits: `data:diff [from] [to]`; HEAD~1 and HEAD when left out. */
const [from = 'HEAD~1', to = 'HEAD'] = process.argv.slice(2);

function recordsAt(commit: string): ReadonlyMap<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'balkans-data-'));
  try {
    const archive = execFileSync('git', ['archive', commit, '--', 'data'], {
      cwd: join(import.meta.dirname, '..'),
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    const { records } = parseRecords(readDataFolder(join(folder, 'data')));
    return new Map(records.map(({ id, kind, value }) => [id, publishRecord(kind, value)]));
  } catch (error) {
    console.error(
      `data:diff: cannot read data/ at '${commit}'; give a commit that holds packages/domain/data`,
      (error as Error).message.split('\n')[0],
    );
    process.exit(2);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const changes = diffRecords(recordsAt(from), recordsAt(to));
for (const { sign, id, fields } of changes)
  console.log(fields.length > 0 ? `${sign} ${id}  ${fields.join(', ')}` : `${sign} ${id}`);
const count = (wanted: string) => changes.filter(({ sign }) => sign === wanted).length;
console.error(`${count('+')} added, ${count('-')} removed, ${count('~')} changed between ${from} and ${to}`);
