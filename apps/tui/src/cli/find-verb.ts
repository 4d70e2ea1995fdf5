import { UsageError } from '@balkans/domain';
import { nearest } from '@balkans/domain/search';
import type { Verb } from './verb.ts';

/** The verb of a name; throws `UsageError` with the nearest, or with how to search for the word. */
export function findVerb(name: string, verbs: readonly Verb[]): Verb {
  const found = verbs.find((verb) => verb.name === name);
  if (found) return found;
  const near = nearest(
    name,
    verbs.map((verb) => verb.name),
  ).map((each) => `'${each}'`);
  if (near.length > 0) throw new UsageError(`no verb '${name}'; nearest is ${near.join(', ')} (balkans help)`);
  throw new UsageError(`no verb '${name}'; to look for it: balkans search ${name}`);
}
