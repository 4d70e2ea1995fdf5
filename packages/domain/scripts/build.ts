import { readFileSync } from 'node:fs';
import { build } from 'tsup';
import tsupConfig from '../tsup.config.ts';
import { buildPackage } from './build-package.ts';
import { DATA_FOLDER, DIST_FOLDER, NEXT_FOLDER, PACKAGE_FILE } from './paths.ts';
import { printIssues } from './print-issues.ts';

/** Builds the package; an error in the data stops it before anything of the last good build is touched. */
const { version } = JSON.parse(readFileSync(PACKAGE_FILE, 'utf8')) as { version: string };
const { records, errors } = await buildPackage({
  version,
  data: DATA_FOLDER,
  dist: DIST_FOLDER,
  next: NEXT_FOLDER,
  bundle: (outDir) => build({ ...(tsupConfig as object), config: false, outDir }),
});
printIssues(errors, console.error);
if (errors.length > 0) {
  console.error(`${errors.length} errors in the data; nothing was written`);
  process.exit(1);
}
console.log(`built ${records} records`);
