import { type Dataset, KINDS, type Kind } from '@balkans/domain';
import { SITE_URL } from '../site-url.ts';

type JsonObject = Record<string, unknown>;

const json = (schema: JsonObject) => ({ 'application/json': { schema } });
const ok = (description: string, schema: JsonObject) => ({ 200: { description, content: json(schema) } });

/** Moves the definitions of a JSON Schema to the components of the document, under a name of the kind. */
function componentsOf(kind: Kind, { $defs, $schema, ...schema }: JsonObject): JsonObject {
  const place = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(place);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([name, value]) =>
        name === '$ref' && typeof value === 'string'
          ? [name, value.replace('#/$defs/', `#/components/schemas/${kind}.`)]
          : [name, place(value)],
      ),
    );
  };
  const defs = Object.entries(($defs ?? {}) as JsonObject).map(([name, value]) => [`${kind}.${name}`, place(value)]);
  return Object.fromEntries([[kind, place(schema)], ...defs]);
}

/** The OpenAPI 3.1 description of the static API, with the JSON Schema of each kind. */
export function openApi(dataset: Dataset, schemas: ReadonlyMap<Kind, JsonObject>): JsonObject {
  const entry = { $ref: '#/components/schemas/Entry' };
  const paths = KINDS.values.flatMap((kind) => {
    const [first] = dataset.records[kind];
    const slug = { name: 'slug', in: 'path', required: true, schema: { type: 'string' } };
    const example = first?.id.slice(kind.length + 1);
    return [
      [
        `/api/v1/${kind}/index.json`,
        {
          get: {
            summary: `All records of the kind ${kind}`,
            responses: ok('Id, title and date of each.', {
              type: 'object',
              properties: { kind: { const: kind }, total: { type: 'integer' }, items: { type: 'array', items: entry } },
            }),
          },
        },
      ],
      [
        `/api/v1/${kind}/{slug}.json`,
        {
          get: {
            summary: `One ${kind}`,
            parameters: [{ ...slug, ...(example === undefined ? {} : { example }) }],
            responses: {
              ...ok('The record.', { $ref: `#/components/schemas/${kind}` }),
              404: { description: 'None.' },
            },
          },
        },
      ],
    ];
  });
  return {
    openapi: '3.1.0',
    info: {
      title: 'Balkans',
      version: dataset.version,
      summary: 'Sourced records on the security and diplomacy of the Western Balkans, as static files',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    servers: [{ url: SITE_URL }],
    paths: {
      '/api/v1/index.json': { get: { summary: 'Kinds and counts', responses: ok('The kinds.', { type: 'object' }) } },
      ...Object.fromEntries(paths),
    },
    components: {
      schemas: {
        Entry: {
          type: 'object',
          required: ['id', 'title', 'url'],
          properties: { id: { type: 'string' }, title: { type: 'string' }, date: {}, url: { type: 'string' } },
        },
        ...Object.assign({}, ...[...schemas].map(([kind, schema]) => componentsOf(kind, schema))),
      },
    },
  };
}
