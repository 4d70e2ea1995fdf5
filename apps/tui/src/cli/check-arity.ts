import { UsageError } from '@balkans/domain';
import type { Verb } from './verb.ts';

/** Refuses too few and too many arguments, each with an example. */
export function checkArity({ name, arity, examples }: Verb, args: readonly string[]): void {
  const example = `e.g. ${examples[0]}`;
  if (args.length < arity.min) throw new UsageError(`${name} needs ${arity.needs}; ${example}`);
  if (args.length <= arity.max) return;
  const [first, second] = args;
  if (name === 'on' && args.length === 2) {
    throw new UsageError(
      `on takes one date, got 2; for what changed between them, ask both: balkans on ${first}, balkans on ${second}`,
    );
  }
  throw new UsageError(
    `${name} takes ${arity.max === 1 ? 'one argument' : `${arity.max} arguments`}, got ${args.length}; ${example}`,
  );
}
