import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKind } from '../src/dataset/ref.ts';
import type { RecordFile } from '../src/records/authored-record.ts';

/** Every file of records below a data folder, in order of path. */
export function readDataFolder(folder: string): readonly RecordFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split('\\').join('/'))
    .filter((path) => path.endsWith('.yml') && isKind(path.split('/')[0] ?? ''))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
