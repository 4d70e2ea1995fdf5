import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { KINDS, type Kind } from '@balkans/domain';

const require = createRequire(import.meta.url);

/** The published JSON Schema of each kind. */
export function readJsonSchemas(): ReadonlyMap<Kind, Record<string, unknown>> {
  const read = (kind: Kind) => JSON.parse(readFileSync(require.resolve(`@balkans/domain/json-schema/${kind}`), 'utf8'));
  return new Map(KINDS.values.map((kind) => [kind, read(kind) as Record<string, unknown>]));
}
