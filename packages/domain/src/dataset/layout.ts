import type { Kind } from '../vocab/kind.ts';
import { PREDICATES } from '../vocab/predicate.ts';

/** Kinds whose records stand several to a file, as a list. */
const LIST_KINDS: ReadonlySet<Kind> = new Set<Kind>(['statement', 'source', 'relation', 'assessment']);

/** Longest first, so that a predicate that begins like another is not cut short. */
const PREDICATES_BY_LENGTH = [...PREDICATES.values].sort((a, b) => b.length - a.length);

export function isListKind(kind: Kind): boolean {
  return LIST_KINDS.has(kind);
}

function listFileOf(kind: Kind, slug: string): string {
  switch (kind) {
    case 'statement':
      return slug.slice(0, 4);
    case 'source':
      return slug.split('-', 1)[0] ?? slug;
    case 'relation':
      return PREDICATES_BY_LENGTH.find((predicate) => slug.startsWith(`${predicate}-`)) ?? slug;
    case 'assessment':
      return slug.split('.', 1)[0] ?? slug;
    default:
      return slug;
  }
}

/** The file that holds a record, below the data folder; the only place that knows the rule. */
export function filePathOf(id: string): string {
  const kind = id.slice(0, id.indexOf('/')) as Kind;
  return `${kind}/${listFileOf(kind, id.slice(kind.length + 1))}.yml`;
}
