import { compile } from 'json-schema-to-typescript';
import * as z from 'zod';
import { SCHEMAS } from '../src/schema/schemas.ts';
import { VOCABULARIES } from '../src/vocab/vocabularies.ts';

type Node = Record<string, unknown>;

/** A definition is declared once and referred to by name; a reference keeps nothing but its target. */
function tidy(node: unknown, isDefinition = false): unknown {
  if (Array.isArray(node)) return node.map((item) => tidy(item));
  if (typeof node !== 'object' || node === null) return node;
  const source = node as Node;
  if (typeof source.$ref === 'string') return { $ref: source.$ref };
  const entries = Object.entries(source)
    .filter(([name]) => name !== 'minItems' && !(isDefinition && name === 'tsType'))
    .map(([name, value]): [string, unknown] =>
      name === '$defs'
        ? [name, Object.fromEntries(Object.entries(value as Node).map(([id, def]) => [id, tidy(def, true)]))]
        : [name, tidy(value)],
    );
  return Object.fromEntries(entries);
}

/** TypeScript interfaces of all kinds, made from their schemas, so that users of the library need no zod. */
export async function recordTypes(): Promise<string> {
  const schemas = z.toJSONSchema(z.strictObject(SCHEMAS), { io: 'input' });
  const types = await compile({ ...(tidy(schemas) as Node), title: 'RecordsByKind' } as never, 'RecordsByKind', {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    format: false,
  });
  const used = VOCABULARIES.map((vocabulary) =>
    vocabulary.name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
  )
    .filter((name) => new RegExp(`\\b${name}\\b`).test(types.replace(new RegExp(`(interface|type) ${name}\\b`), '')))
    .sort();
  return [
    '// Made from the schemas by `pnpm generate`; do not edit.',
    "import type { RecordId, Ref } from '../dataset/ref.ts';",
    `import type { ${used.join(', ')} } from '../vocab/index.ts';`,
    '',
    types.trim(),
    '',
  ].join('\n');
}
