import { readYamlFile } from '../lint/read-yaml-file.ts';
import type { MovedId, RemovedId } from '../src/dataset/dataset.ts';
import type { DataIssue } from '../src/errors.ts';
import type { RecordFile } from '../src/records/authored-record.ts';
import { describePath } from '../src/records/describe-path.ts';
import { idsSchema } from '../src/schema/ids.ts';

export interface ReadIds {
  readonly moved: readonly MovedId[];
  readonly removed: readonly RemovedId[];
  readonly issues: readonly DataIssue[];
}

/** Reads `ids.yml`, the redirects of renamed ids and the tombstones of removed ones; without a file there are none. */
export function readIds(file: RecordFile = { path: 'ids.yml', text: '{moved: [], removed: []}' }): ReadIds {
  const yaml = readYamlFile(file);
  const result = idsSchema.safeParse(yaml.value);
  if (result.success) return { ...(result.data as Omit<ReadIds, 'issues'>), issues: [] };
  const issues = result.error.issues.map(
    ({ path, message }): DataIssue => ({
      file: yaml.file,
      ...yaml.locate(path),
      path: describePath(yaml.value, path),
      rule: 'schema',
      severity: 'error',
      message,
    }),
  );
  return { moved: [], removed: [], issues };
}
