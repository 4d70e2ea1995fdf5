import * as z from 'zod';
import { KINDS, type Kind } from '../../vocab/kind.ts';
import { withArticle } from './with-article.ts';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Kinds as words, with their article: `a polity, organization or person`. */
function listed(kinds: readonly string[]): string {
  const [first = '', ...others] = kinds;
  const last = others.pop();
  return withArticle([first, ...others].join(', ')) + (last === undefined ? '' : ` or ${last}`);
}

function refused(input: unknown, kinds: readonly Kind[]): string {
  const example = `${kinds[0]}/some-slug`;
  if (typeof input !== 'string') return `is not a reference; write the id of ${listed(kinds)}, e.g. ${example}`;
  return `'${input}' is not a reference to ${listed(kinds)}; write ${example}`;
}

interface RefOptions {
  /** Whether the reference may lead to a row inside a record: `agreement/x.p1.o1`. */
  readonly rows?: boolean;
}

/** A reference to a record of the given kinds: `kind/slug`, or to one of its rows: `kind/slug.key`. */
export function refTo<const K extends readonly [Kind, ...Kind[]]>(kinds: K, options: RefOptions = {}) {
  const tail = options.rows ? new RegExp(`^${SLUG}(?:\\.${SLUG})*$`) : new RegExp(`^${SLUG}$`);
  return z
    .templateLiteral([z.enum(kinds as unknown as [K[number], ...K[number][]]), '/', z.string().regex(tail)], {
      error: (issue) => refused(issue.input, kinds),
    })
    .meta({ tsType: `Ref<${kinds.map((kind) => `'${kind}'`).join(' | ')}>` });
}

/** The id of a record of one kind. */
export function recordId<const K extends Kind>(kind: K) {
  const tail = kind === 'assessment' ? new RegExp(`^${SLUG}(?:\\.${SLUG})+$`) : new RegExp(`^${SLUG}$`);
  return z
    .templateLiteral([`${kind}/`, z.string().regex(tail)], {
      error: (issue) =>
        `'${String(issue.input)}' is not the id of ${listed([kind])}; write ${kind}/some-slug, small letters, digits and hyphens`,
    })
    .meta({ tsType: `RecordId<'${kind}'>` });
}

export const anyRef = refTo(KINDS.values as [Kind, ...Kind[]], { rows: true });
export const actor = refTo(['polity', 'organization', 'person']);
