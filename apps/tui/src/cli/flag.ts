/** What stands after a flag; without it the flag is a switch. */
export type FlagValue =
  | { readonly type: 'text'; readonly placeholder: string; readonly example: string }
  | { readonly type: 'number'; readonly placeholder: string; readonly example: string }
  | { readonly type: 'choice'; readonly choices: readonly string[] };

export interface Flag {
  readonly name: string;
  readonly value?: FlagValue;
  readonly help: string;
}

/** Values of the flags of one call, by name; a switch is `true`. */
export type FlagValues = Readonly<Record<string, string | number | true | undefined>>;

export function choice(name: string, choices: readonly string[], help: string): Flag {
  return { name, value: { type: 'choice', choices }, help };
}

export function textFlag(
  name: string,
  placeholder: string,
  rest: { readonly example: string; readonly help: string },
): Flag {
  return { name, value: { type: 'text', placeholder, example: rest.example }, help: rest.help };
}

export function toggle(name: string, help: string): Flag {
  return { name, help };
}

/** A flag as usage shows it: `--limit <n>`, `--policy plain|un|eu|coe`. */
export function describeFlag({ name, value }: Flag): string {
  if (!value) return `--${name}`;
  return value.type === 'choice' ? `--${name} ${value.choices.join('|')}` : `--${name} <${value.placeholder}>`;
}
