import * as z from 'zod';
import { SCHEMAS } from '../src/schema/schemas.ts';

type JsonSchema = Record<string, unknown>;

/** Takes out what only our own type generation reads. */
function withoutTypeHints(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutTypeHints);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([name]) => name !== 'tsType')
      .map(([name, value]) => [name, withoutTypeHints(value)]),
  );
}

/** The JSON Schema of each kind, as published. */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map(
    Object.entries(SCHEMAS).map(([kind, schema]) => [
      kind,
      { title: kind, ...(withoutTypeHints(z.toJSONSchema(schema, { io: 'input' })) as JsonSchema) },
    ]),
  );
}
