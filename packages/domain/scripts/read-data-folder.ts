import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isKind } from '../src/dataset/ref.ts';
import type { DataIssue } from '../src/errors.ts';
import type { RecordFile } from '../src/records/authored-record.ts';
import { nearest } from '../src/search/nearest.ts';
import { KINDS } from '../src/vocab/kind.ts';

/** Files of a data folder that hold no records. */
const OTHER_FILES: ReadonlySet<string> = new Set(['assertions.yml', 'exceptions.yml', 'ids.yml', 'published-ids.txt']);

const isRecordFile = (path: string) => /^[^/]+\/[^/]+\.yml$/.test(path) && isKind(path.split('/')[0] ?? '');

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split('\\').join('/').replace(/^\//, ''))
    .sort();
}

/** Every file of records below a data folder, in order of path. */
export function readDataFolder(folder: string): readonly RecordFile[] {
  return listFiles(folder)
    .filter(isRecordFile)
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}

/** A problem for every file that no record is read from, because its name or its folder is not what it should be. */
export function findStrayFiles(folder: string): readonly DataIssue[] {
  return listFiles(folder)
    .filter((path) => !isRecordFile(path) && !OTHER_FILES.has(path))
    .map((file) => ({
      file,
      line: 1,
      column: 1,
      path: '',
      rule: 'file-name',
      severity: 'error',
      message: `is not read; ${mendOf(file)}`,
    }));
}

function mendOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  const [kind = ''] = folders;
  if (!isKind(kind)) {
    const [near] = nearest(kind, KINDS.values);
    return `records lie in a folder of their kind${near ? `; nearest is ${near}/` : ', such as event/'}`;
  }
  if (folders.length > 1) return `files lie in ${kind}/ itself`;
  return `name it ${kind}/${basename(path).replace(/\.[^.]*$/, '')}.yml`;
}
