import { RULES } from '../lint/index.ts';
import { KINDS } from '../src/vocab/kind.ts';
import { SCALES } from '../src/vocab/scales.ts';
import { VOCABULARIES } from '../src/vocab/vocabularies.ts';
import { jsonSchemas } from './json-schemas.ts';

const BANNER = '<!-- Made by `pnpm generate`; do not edit. -->';

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** Every vocabulary, value by value. */
export function vocabularyReference(): string {
  const tables = VOCABULARIES.map(({ name, entries }) => {
    const rows = entries.map(
      ({ value, label, definition }) => `| \`${value}\` | ${cell(label)} | ${cell(definition)} |`,
    );
    return [`## ${name}`, '', '| value | label | meaning and boundary |', '|---|---|---|', ...rows, ''].join('\n');
  });
  const scales = SCALES.map(
    ({ name, label, levels, map }) =>
      `| \`${name}\` | ${label} | ${levels.map((level) => `\`${level}\``).join(' ')} | ${map ? 'published' : 'none'} |`,
  );
  return [
    BANNER,
    '# Vocabularies',
    '',
    'Closed lists of values. The site, the terminal and these pages print the same labels.',
    '',
    ...tables,
    '## Scales of assessors',
    '',
    'A verdict stays on its assessor’s own scale; only a published map turns a level into a reading of ours.',
    '',
    '| scale | of | levels | map |',
    '|---|---|---|---|',
    ...scales,
    '',
  ].join('\n');
}

/** Every lint rule, with its severity. */
export function lintReference(): string {
  const rows = [...RULES]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, severity, description }) => `| \`${name}\` | ${severity} | ${cell(description)} |`);
  return [
    BANNER,
    '# Lint rules',
    '',
    'An error stops the build; a warning and a note do not. A finding that was looked at and stands is excused in `packages/domain/data/exceptions.yml`; an excuse that no longer matches anything is itself an error.',
    '',
    '| rule | severity | what it asks |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly pattern?: string;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

function describeType(schema: Schema): string {
  if (schema.$ref) return schema.$ref.replace('#/$defs/', '');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum)
    return schema.enum.length > 4 ? 'value of a vocabulary' : schema.enum.map((value) => `\`${value}\``).join(', ');
  if (schema.type === 'array') return schema.items ? `list of ${describeType(schema.items)}` : 'list';
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return options.map(describeType).join(' or ');
  const kinds = /^\^\(?([a-z|]+)\)?\\\//.exec(schema.pattern ?? '')?.[1];
  if (kinds) return kinds.split('|').length > 6 ? 'reference' : `reference to ${kinds.split('|').join(', ')}`;
  return schema.type ?? 'any';
}

function fieldTable(schema: Schema): string[] {
  const rows = Object.entries(schema.properties ?? {}).map(
    ([name, field]) =>
      `| \`${name}\` | ${cell(describeType(field))} | ${schema.required?.includes(name) ? 'yes' : ''} | ${cell(field.description ?? '')} |`,
  );
  return ['| field | type | required | |', '|---|---|---|---|', ...rows, ''];
}

/** Every kind, field by field, and the value types that they share. */
export function schemaReference(): string {
  const schemas = jsonSchemas() as ReadonlyMap<string, Schema>;
  const shared = new Map<string, Schema>();
  const sections = KINDS.entries.flatMap(({ value, label, definition }) => {
    const { $defs = {}, $ref = '' } = schemas.get(value) ?? {};
    const own = $ref.replace('#/$defs/', '');
    for (const [name, def] of Object.entries($defs)) if (name !== own && def.properties) shared.set(name, def);
    const root = $defs[own];
    const variants = root?.oneOf?.map((option) => option.$ref?.replace('#/$defs/', '') ?? '') ?? [];
    const fields = root?.properties ? fieldTable(root) : [`One of ${variants.join(', ')}, by \`predicate\`.`, ''];
    return [`## ${value}`, '', `${label}: ${definition}`, '', ...fields];
  });
  const types = [...shared]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, def]) => [
      `### ${name}`,
      '',
      ...(def.description ? [def.description, ''] : []),
      ...fieldTable(def),
    ]);
  return [
    BANNER,
    '# Schema reference',
    '',
    'Field by field; why it is so stands in the [codebook](codebook.md).',
    '',
    ...sections,
    '## Shared types',
    '',
    ...types,
  ].join('\n');
}
