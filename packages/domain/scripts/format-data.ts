import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRecordFile } from './format-record-file.ts';
import { DATA_FOLDER } from './paths.ts';
import { readDataFolder } from './read-data-folder.ts';

/** Writes every record file in the one form that all have; with `--check` only says which are not. */
const check = process.argv.includes('--check');
for (const { path, text } of readDataFolder(DATA_FOLDER)) {
  const formatted = formatRecordFile(text);
  if (formatted === text) continue;
  if (check) {
    console.error(`data/${path} is not in the common form; run pnpm data:format`);
    process.exitCode = 1;
  } else writeFileSync(join(DATA_FOLDER, path), formatted);
}
