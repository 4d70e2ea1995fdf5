import { UsageError } from '@balkans/domain';
import { nearest } from '@balkans/domain/search';
import { COMMON_FLAGS, FORM_FLAGS, type FormFlag } from './common-flags.ts';
import type { Flag, FlagValues } from './flag.ts';

export interface ParsedArguments {
  readonly args: readonly string[];
  readonly flags: FlagValues;
  /** The form that was asked for. */
  readonly form?: FormFlag;
}

/**
 * Reads the words after a verb. Only `--name` is a flag: a single dash begins an exclusion of the query language, or
 * stands for stdin. Throws `UsageError` with the nearest flag or value.
 */
export function parseArguments(verb: string, words: readonly string[], own: readonly Flag[]): ParsedArguments {
  const known = [...own, ...COMMON_FLAGS];
  const args: string[] = [];
  const flags: Record<string, string | number | true> = {};
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') args.push(...rest.splice(0));
    else if (word === '-h') flags.help = true;
    else if (!word.startsWith('--')) args.push(word);
    else {
      const [name = '', given] = splitFlag(word);
      const flag = known.find((each) => each.name === name) ?? unknownFlag(verb, name, known);
      flags[name] = flag.value ? readValue(flag, given ?? rest.shift()) : takesNone(flag, given);
    }
  }
  const [form, other] = FORM_FLAGS.filter((each) => flags[each]);
  if (other) throw new UsageError(`--${form} and --${other} exclude each other; give one`);
  return form === undefined ? { args, flags } : { args, flags, form };
}

function splitFlag(word: string): readonly [string, string?] {
  const equals = word.indexOf('=');
  return equals < 0 ? [word.slice(2)] : [word.slice(2, equals), word.slice(equals + 1)];
}

function unknownFlag(verb: string, name: string, known: readonly Flag[]): never {
  const near = nearest(
    name,
    known.map((flag) => flag.name),
  ).map((each) => `'--${each}'`);
  const hint = near.length > 0 ? `; nearest is ${near.join(', ')}` : '';
  throw new UsageError(`${verb} has no flag '--${name}'${hint} (balkans help ${verb})`);
}

function takesNone({ name }: Flag, given: string | undefined): true {
  if (given !== undefined) throw new UsageError(`--${name} takes no value; write --${name} alone`);
  return true;
}

function readValue(flag: Flag, given: string | undefined): string | number {
  const { name, value } = flag;
  if (value?.type === 'choice') return readChoice(name, value.choices, given);
  const example = `e.g. --${name} ${value?.example}`;
  if (value?.type === 'number') {
    if (given === undefined || !/^\d+$/.test(given)) throw new UsageError(`--${name} needs a whole number; ${example}`);
    return Number(given);
  }
  if (given === undefined || given.startsWith('--'))
    throw new UsageError(`--${name} needs a ${value?.placeholder}; ${example}`);
  return given;
}

function readChoice(name: string, choices: readonly string[], given: string | undefined): string {
  if (given !== undefined && choices.includes(given)) return given;
  const example = `e.g. --${name} ${choices[0]}`;
  if (given === undefined) throw new UsageError(`--${name} needs one of ${choices.join(', ')}; ${example}`);
  const near = nearest(given, choices).map((each) => `'${each}'`);
  const mend = near.length > 0 ? `nearest is ${near.join(', ')}` : example;
  throw new UsageError(`--${name} '${given}' is none of ${choices.join(', ')}; ${mend}`);
}
