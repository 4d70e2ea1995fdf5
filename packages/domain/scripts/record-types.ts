import { compile } from 'json-schema-to-typescript';
import * as z from 'zod';
import { SCHEMAS } from '../src/schema/schemas.ts';
import { typeNameOf } from '../src/vocab/type-name.ts';
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
        ? [
            name,
            Object.fromEntries(
              Object.entries(value as Node).map(([id, def]) => [id, asInterval(id, tidy(def, true) as Node)]),
            ),
          ]
        : [name, tidy(value)],
    );
  return Object.fromEntries(entries);
}

/** Comments of one line on one line: there are hundreds of fields. */
function oneLineComments(types: string): string {
  return types.replace(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, '/** $1 */');
}

const BOUNDS = ['start', 'end', 'until', 'attested'];

/** A row with the bounds of an interval is declared as one: its own fields and those of `Interval`. */
function asInterval(id: string, definition: Node): Node {
  const { properties, required, ...rest } = definition as { properties?: Node; required?: string[] };
  if (id === 'Interval' || !properties || !BOUNDS.every((name) => name in properties)) return definition;
  const own = (name: string) => !BOUNDS.includes(name);
  return {
    ...rest,
    extends: { $ref: '#/$defs/Interval' },
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => own(name))),
    required: required?.filter(own),
  };
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
  const used = VOCABULARIES.map(({ name }) => typeNameOf(name))
    .filter((name) => new RegExp(`\\b${name}\\b`).test(types.replace(new RegExp(`(interface|type) ${name}\\b`), '')))
    .sort();
  return [
    '// Made from the schemas by `pnpm generate`; do not edit.',
    "import type { RecordId, Ref } from '../dataset/ref.ts';",
    `import type { ${used.join(', ')} } from '../vocab/index.ts';`,
    '',
    oneLineComments(types.trim()),
    '',
  ].join('\n');
}
