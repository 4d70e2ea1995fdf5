import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mapLimit } from '../map-limit.ts';

const FILES_AT_ONCE = 24;

/** Writes files below a folder, by their paths. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const parent of new Set([...files.keys()].map(dirname))) mkdirSync(join(folder, parent), { recursive: true });
  await mapLimit([...files], FILES_AT_ONCE, ([path, text]) => writeFile(join(folder, path), text));
}
