import { fold } from '@balkans/domain/search';
import type { KeyAction } from './key-action.ts';
import { keyLabel } from './key-label.ts';
import { KEYS } from './keys.ts';
import { argsToRoute, type Route } from './state/route.ts';

/** One line of the palette: what it does, and the key or command that does the same. */
export interface Command {
  readonly label: string;
  readonly key: string;
  readonly shell: string;
  readonly action?: KeyAction;
  readonly route?: Route;
}

const LEFT_OUT = /^(row|page|half|focus|out$|palette)/;
const SHELL: Readonly<Partial<Record<KeyAction, string>>> = {
  search: 'balkans search <query>',
  day: 'balkans on <date>',
  'as-of': '--on <date>',
  policy: '--policy <name>',
  names: '--lang <tag>',
  explain: 'balkans explain <a> <b>',
  timeline: 'balkans timeline',
  cite: 'balkans cite <id>',
  home: 'balkans',
  help: 'balkans help keys',
};

const COMMANDS: readonly Command[] = KEYS.filter(({ action }) => !LEFT_OUT.test(action)).map(
  ({ action, keys, label }) => ({
    label: label[0]!.toUpperCase() + label.slice(1),
    key: keyLabel(keys[0]!),
    shell: SHELL[action] ?? (action.startsWith('go.') ? `balkans list ${label.replace('list: ', '')}` : ''),
    action,
  }),
);

/** The commands that hold all the words typed; an id or a shell line is a command of its own. */
export function commandsFor(text: string): readonly Command[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const found = COMMANDS.filter(({ label, shell }) => words.every((word) => fold(`${label} ${shell}`).includes(word)));
  const args = text
    .trim()
    .replace(/^balkans\s+/, '')
    .split(/\s+/);
  const route = /[/]|^(list|search|on|timeline|explain)\b/.test(args.join(' ')) ? argsToRoute(args) : undefined;
  return route
    ? [{ label: `Go to ${args.join(' ')}`, key: '', shell: `balkans ${args.join(' ')}`, route }, ...found]
    : found;
}
