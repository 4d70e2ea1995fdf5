import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DataIssue } from '../src/errors.ts';
import { checkData } from './check-data.ts';
import { compileData } from './compile-data.ts';
import { jsonSchemas } from './json-schemas.ts';
import { tabTypes } from './tab-types.ts';
import { writeFolder } from './write-folder.ts';

interface BuildSteps {
  readonly version: string;
  /** Folder of the records. */
  readonly data: string;
  /** Folder of the last good build, and the one beside it in which the next is made. */
  readonly dist: string;
  readonly next: string;
  /** Bundles the sources into a folder. */
  readonly bundle: (folder: string) => Promise<void>;
}

interface Built {
  readonly records: number;
  /** Errors in the data; where there are any, nothing was written. */
  readonly errors: readonly DataIssue[];
}

/**
 * Builds data, sources and JSON Schemas. The data are checked first, and everything is made beside the last good build,
 * which is replaced only when all of it is there.
 */
export async function buildPackage({ version, data, dist, next, bundle }: BuildSteps): Promise<Built> {
  const { issues, ...checked } = checkData(data);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { records: checked.records.length, errors };
  const files = compileData({ version, ...checked });
  const schemas = new Map(
    [...jsonSchemas()].map(([kind, schema]) => [`${kind}.json`, `${JSON.stringify(schema, null, 2)}\n`]),
  );
  await bundle(next);
  tabTypes(next);
  writeFolder(join(next, 'data'), files);
  writeFolder(join(next, 'json-schema'), schemas);
  rmSync(dist, { recursive: true, force: true });
  renameSync(next, dist);
  return { records: checked.records.length, errors };
}
