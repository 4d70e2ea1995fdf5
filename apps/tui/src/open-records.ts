import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataError, type Dataset, UsageError } from '@balkans/domain';

/** The dataset with the records of a folder laid over it. Throws `DataError` with every problem, or `UsageError`. */
export async function layRecordsOver(base: Dataset, folder: string): Promise<Dataset> {
  const { extendDataset, parseRecords } = await import('@balkans/domain/records');
  const { records, issues } = parseRecords(readYamlFiles(folder));
  if (issues.some(({ severity }) => severity === 'error')) throw new DataError(issues);
  return extendDataset(base, records);
}

/** The YAML files of a folder and those below it, by name. */
export function readYamlFiles(folder: string): readonly { readonly path: string; readonly text: string }[] {
  let names: readonly string[];
  try {
    names = readdirSync(folder, { recursive: true }) as string[];
  } catch {
    throw new UsageError(`--data '${folder}' is no folder that can be read; give one that holds <kind>/<slug>.yml`);
  }
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}
