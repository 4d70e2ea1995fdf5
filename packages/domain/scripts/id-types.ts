import type { Kind } from '../src/vocab/kind.ts';
import { typeNameOf } from '../src/vocab/type-name.ts';

/** Kinds whose ids are too many and too rarely typed by hand to be listed as literals. */
const TEMPLATE_KINDS: ReadonlySet<Kind> = new Set<Kind>(['source', 'relation', 'assessment', 'statement', 'event']);

/** Literal id types of all kinds, so that an editor completes them; any other id of the kind is still accepted. */
export function idTypes(idsByKind: ReadonlyMap<Kind, readonly string[]>): string {
  const lines = ['// Made from the dataset by `pnpm generate`; do not edit.', ''];
  for (const [kind, ids] of idsByKind) {
    const slugs = TEMPLATE_KINDS.has(kind) ? [] : [...ids].sort().map((id) => id.slice(kind.length + 1));
    const name = `${typeNameOf(kind)}Id`;
    if (slugs.length === 0) lines.push(`export type ${name} = \`${kind}/\${string}\`;`, '');
    else {
      lines.push(`type ${typeNameOf(kind)}Slug =`, ...slugs.map((slug) => `  | '${slug}'`));
      lines[lines.length - 1] += ';';
      lines.push(`export type ${name} = \`${kind}/\${${typeNameOf(kind)}Slug}\` | (\`${kind}/\${string}\` & {});`, '');
    }
  }
  lines.push('/** The ids of each kind. */', 'export interface IdByKind {');
  for (const kind of idsByKind.keys()) lines.push(`  ${kind}: ${typeNameOf(kind)}Id;`);
  lines.push('}', '');
  return lines.join('\n');
}
