import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseRecords } from '../src/records/parse-records.ts';
import { KINDS, type Kind } from '../src/vocab/kind.ts';
import { idTypes } from './id-types.ts';
import { printIssues } from './print-issues.ts';
import { readDataFolder } from './read-data-folder.ts';
import { recordTypes } from './record-types.ts';
import { lintReference, schemaReference, vocabularyReference } from './reference-docs.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Writes the generated sources; with `--check` only says which of them are stale. */
async function generate(check: boolean): Promise<void> {
  const { records, issues } = parseRecords(readDataFolder(at('../data')));
  if (issues.length > 0) {
    printIssues(issues, console.error);
    console.error('nothing was generated; mend these first');
    process.exit(1);
  }
  const idsByKind = new Map<Kind, string[]>(KINDS.values.map((kind) => [kind, []]));
  for (const record of records) idsByKind.get(record.kind)?.push(record.id);
  const files = new Map([
    [at('../src/generated/records.ts'), await recordTypes()],
    [at('../src/generated/ids.ts'), idTypes(idsByKind)],
    [at('../../../docs/vocabularies.md'), vocabularyReference()],
    [at('../../../docs/lint-rules.md'), lintReference()],
    [at('../../../docs/schema.md'), schemaReference()],
  ]);
  const stale = [...files].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  if (!check) for (const [path, text] of stale) writeFileSync(path, text);
  else if (stale.length > 0) {
    for (const [path] of stale) console.error(`${path} is stale; run pnpm --filter @balkans/domain generate`);
    process.exitCode = 1;
  }
}

await generate(process.argv.includes('--check'));
