import { existsSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { checkData } from './check-data.ts';
import { compileData } from './compile-data.ts';
import { DATA_FOLDER, DIST_FOLDER, PACKAGE_FILE } from './paths.ts';
import { printIssues } from './print-issues.ts';
import { writeFolder } from './write-folder.ts';

/** Rebuilds the data modules whenever a record changes; a problem is printed and leaves the last good ones in place. */
const { version } = JSON.parse(readFileSync(PACKAGE_FILE, 'utf8')) as { version: string };

function rebuild(): void {
  const { issues, ...data } = checkData(DATA_FOLDER);
  const errors = printIssues(
    issues.filter(({ severity }) => severity === 'error'),
    console.error,
  );
  if (errors > 0) {
    console.error(`${errors} errors; the last good data stays`);
    return;
  }
  const changed = writeFolder(join(DIST_FOLDER, 'data'), compileData({ version, ...data }));
  console.log(
    changed.length > 0
      ? `rebuilt ${changed.filter((name) => name.endsWith('.js')).join(', ')}`
      : 'no change in the data',
  );
}

if (!existsSync(join(DIST_FOLDER, 'index.js'))) await import('./build.ts');
let waiting: NodeJS.Timeout | undefined;
watch(DATA_FOLDER, { recursive: true }, () => {
  clearTimeout(waiting);
  waiting = setTimeout(rebuild, 150);
});
console.log('watching packages/domain/data');
