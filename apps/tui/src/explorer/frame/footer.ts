import type { GlyphSet } from '../../style/glyphs.ts';
import { cutLine, lineWidth, span } from '../../style/line.ts';
import type { Line } from '../../style/token.ts';
import { keyLabel } from '../key-label.ts';
import { footerBindings } from '../keys.ts';
import type { State } from '../state/state.ts';
import { whereOf } from '../where-of.ts';

const HINTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  search: [
    ['Enter', 'open'],
    ['↓↑', 'results'],
    ['Tab', 'to the list'],
    ['Esc', 'close box'],
    ['F1', 'help'],
  ],
  palette: [
    ['Enter', 'run'],
    ['↓↑', 'choose'],
    ['Esc', 'close'],
  ],
  explain: [
    ['Enter', 'explain'],
    ['↓↑', 'choose'],
    ['Esc', 'close'],
  ],
  'as-of': [
    ['Enter', 'set'],
    ['Ctrl-u', 'clear'],
    ['Esc', 'close'],
  ],
  day: [
    ['Enter', 'go'],
    ['Ctrl-u', 'clear'],
    ['Esc', 'close'],
  ],
  help: [
    ['Esc', 'close'],
    ['↓↑', 'scroll'],
  ],
  copy: [
    ['letter or Enter', 'copy'],
    ['↓↑', 'choose'],
    ['Esc', 'close'],
  ],
  cite: [
    ['Enter', 'copy'],
    ['←→', 'style'],
    ['Esc', 'close'],
  ],
  hints: [
    ['letter', 'visits'],
    ['Esc', 'no letters'],
  ],
};

/** The keys that matter now, cut from the right; help always stays. */
export function footerLine(state: State, glyphs: GlyphSet): Line {
  const own = HINTS[state.box?.purpose ?? state.top ?? ''];
  const pairs =
    own ??
    footerBindings(whereOf(state)).map(({ keys, short, label }) => [keyLabel(keys[0]!), short ?? label] as const);
  const { columns } = state;
  const isBare = columns < 45;
  const gap = columns < 80 ? '  ' : '   ';
  const kept = [...pairs];
  const lineOf = (): Line =>
    kept.flatMap(([key, label], at) => [
      span(at === 0 ? '' : gap),
      span(key, 'heading'),
      span(isBare ? '' : ` ${label}`),
    ]);
  while (kept.length > 1 && lineWidth(lineOf()) > columns) kept.splice(kept.length - 2, 1);
  return cutLine(lineOf(), columns, glyphs.cut);
}
