import { CITATION_STYLES } from '@balkans/domain';
import { span } from '../../style/line.ts';
import type { Line } from '../../style/token.ts';
import { wrapLine } from '../../style/wrap-line.ts';
import { pad } from '../../text/fit.ts';
import { commandsFor } from '../palette.ts';
import { offered } from '../state/reduce-box.ts';
import { COPIES, citation, copyOf } from '../state/reduce-top.ts';
import type { Box, State } from '../state/state.ts';
import type { World } from '../state/world.ts';
import type { Block } from './block.ts';
import { helpLines } from './help-lines.ts';
import { overlay } from './overlay.ts';

/** The overlay of a state, and where its text cursor stands. */
export interface Overlay {
  readonly block: Block;
  readonly cursor?: { readonly x: number; readonly y: number };
}

const MOST_COMMANDS = 10;

export function overlayOf(state: State, world: World): Overlay | undefined {
  const { box, top } = state;
  if (box && box.purpose !== 'search') return boxOverlay(state, box, world);
  if (top === 'help')
    return {
      block: framed(visibleHelp(state), state, world, {
        title: 'Keys',
        foot: 'Esc closes   the same table: balkans help keys',
        width: 106,
      }),
    };
  if (top === 'copy')
    return {
      block: framed(copyLines(state, world), state, world, {
        title: 'Copy',
        foot: 'letter or Enter   Esc close',
        width: 64,
      }),
    };
  if (top === 'cite')
    return {
      block: framed(citeLines(state, world), state, world, {
        title: 'Cite',
        foot: '←→ style   Enter copy   Esc close',
        width: 84,
      }),
    };
  return undefined;
}

function framed(
  lines: readonly Line[],
  { columns, rows }: State,
  { glyphs }: World,
  text: { title: string; foot: string; width: number },
): Block {
  return overlay(lines, { columns, height: rows - 1, glyphs, ...text });
}

/** Help from its first visible row. */
function visibleHelp(state: State): readonly Line[] {
  const lines = helpLines(state);
  return lines.slice(Math.min(state.topRow, Math.max(0, lines.length - (state.rows - 7))));
}

function copyLines(state: State, world: World): readonly Line[] {
  return COPIES.map(({ key, label }, at) => {
    const text = copyOf(key, state, world)?.split('\n')[0] ?? 'no record here';
    return [
      span(at === state.topRow ? `${world.glyphs.cursor} ` : '  '),
      span(key, 'heading'),
      span(`  ${label.padEnd(10)}`, 'muted'),
      span(text),
    ];
  });
}

function citeLines(state: State, world: World): readonly Line[] {
  const styles = CITATION_STYLES.map((style, at) =>
    span(
      at === state.topRow ? `${world.glyphs.cursor} ${style}   ` : `  ${style}   `,
      at === state.topRow ? 'focus' : 'muted',
    ),
  );
  const text = (citation(state, world) ?? '')
    .split('\n')
    .flatMap((line) => wrapLine([span(line)], Math.min(84, state.columns - 6)));
  return [styles, [], ...text];
}

const TITLES: Readonly<Record<Box['purpose'], string>> = {
  search: '',
  palette: 'Commands',
  'as-of': 'As-of date',
  day: 'On a day',
  explain: 'Explain: from here to',
};

function boxOverlay(state: State, box: Box, world: World): Overlay {
  const prompt = { palette: '> ', 'as-of': 'as of  ', day: 'on  ', explain: 'to  ', search: '' }[box.purpose];
  const lines: readonly Line[] = [
    [span(prompt, 'muted'), span(box.text)],
    [],
    ...(box.problem
      ? wrapLine([span('! ', 'error'), span(box.problem)], Math.min(82, state.columns - 6))
      : bodyLines(box, world)),
  ];
  const foot = box.purpose === 'as-of' ? 'Enter set   Esc close' : 'Enter run   Esc close';
  const block = framed(lines, state, world, {
    title: TITLES[box.purpose],
    foot,
    width: box.purpose === 'palette' || box.purpose === 'explain' ? 84 : 60,
  });
  return { block, cursor: { x: block.x + 2 + prompt.length + box.cursor, y: block.y + 1 } };
}

function bodyLines(box: Box, world: World): readonly Line[] {
  const mark = (at: number) => (at === box.chosen ? `${world.glyphs.cursor} ` : '  ');
  if (box.purpose === 'palette') {
    const commands = commandsFor(box.text);
    const first = Math.max(0, Math.min(box.chosen - MOST_COMMANDS + 1, commands.length - MOST_COMMANDS));
    return commands
      .slice(first, first + MOST_COMMANDS)
      .map(({ label, key, shell }, at) => [
        span(mark(first + at)),
        span(pad(label, 46)),
        span(pad(key, 10), 'heading'),
        span(shell, 'muted'),
      ]);
  }
  if (box.purpose === 'explain') {
    const ids = offered(box.text, world);
    if (ids.length === 0)
      return [[span(box.text === '' ? 'Type the name of another record.' : 'Nothing found.', 'muted')]];
    return ids.map((id, at) => [
      span(mark(at)),
      span(world.library.name(id, { asOf: '', policy: 'plain', lang: 'en' })),
      span(`  ${id}`, 'muted'),
    ]);
  }
  return [[span('One day: 2023-11-22, or today for the date of the dataset.', 'muted')]];
}
