import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'tsup';
import tsupConfig from '../tsup.config.ts';
import { checkData } from './check-data.ts';
import { compileData } from './compile-data.ts';
import { jsonSchemas } from './json-schemas.ts';
import { DATA_FOLDER, DIST_FOLDER, NEXT_FOLDER, PACKAGE_FILE } from './paths.ts';
import { printIssues } from './print-issues.ts';
import { tabTypes } from './tab-types.ts';
import { writeFolder } from './write-folder.ts';

/** Checks the data first; a problem stops the build before anything of the last good one is touched. */
const { issues, ...data } = checkData(DATA_FOLDER);
const errors = printIssues(
  issues.filter(({ severity }) => severity === 'error'),
  console.error,
);
if (errors > 0) {
  console.error(`${errors} errors in the data; nothing was written`);
  process.exit(1);
}
const { version } = JSON.parse(readFileSync(PACKAGE_FILE, 'utf8')) as { version: string };
const files = compileData({ version, ...data });
const schemas = new Map(
  [...jsonSchemas()].map(([kind, schema]) => [`${kind}.json`, `${JSON.stringify(schema, null, 2)}\n`]),
);
// Everything is made beside the last good build, which is replaced only when all of it is there.
await bundle({ ...(tsupConfig as object), config: false, outDir: NEXT_FOLDER });
tabTypes(NEXT_FOLDER);
writeFolder(join(NEXT_FOLDER, 'data'), files);
writeFolder(join(NEXT_FOLDER, 'json-schema'), schemas);
rmSync(DIST_FOLDER, { recursive: true, force: true });
renameSync(NEXT_FOLDER, DIST_FOLDER);
console.log(`built ${data.records.length} records`);
