import { CITATION_STYLES, cite, getRecord, type RecordId } from '@balkans/domain';
import { helpLines } from '../frame/help-lines.ts';
import { hintLetters } from '../hint-letters.ts';
import type { KeyPress } from '../key-decoder.ts';
import { recordHere, viewOf } from '../view-of.ts';
import { follow } from './follow.ts';
import { close, say } from './navigate.ts';
import { routeToCommand } from './route.ts';
import type { State, Step } from './state.ts';
import { done, type World } from './world.ts';

/** What can be copied, by its letter. */
export const COPIES = [
  { key: 'i', label: 'id' },
  { key: 'k', label: 'command' },
  { key: 'c', label: 'citation' },
  { key: 'j', label: 'json' },
] as const;

/** The state after a key while an overlay lies on top. */
export function reduceTop(state: State, press: KeyPress, world: World): Step {
  if (state.top === 'hints') return visit(state, press, world);
  if (press.key === 'escape' || press.key === 'q') return done(close(state));
  const count = { help: helpLines(state).length, copy: COPIES.length, cite: CITATION_STYLES.length }[state.top!];
  const step = {
    down: 1,
    j: 1,
    right: 1,
    tab: 1,
    up: -1,
    k: -1,
    left: -1,
    'shift-tab': -1,
    pagedown: 10,
    space: 10,
    pageup: -10,
  }[press.key];
  const isLetter = state.top === 'copy' && COPIES.some(({ key }) => key === press.key);
  if (step !== undefined && !isLetter)
    return done({ ...state, topRow: Math.min(count - 1, Math.max(0, state.topRow + step)) });
  if (state.top === 'copy') return copy(state, press, world);
  if (state.top === 'cite' && press.key === 'enter') return copyText(state, citation(state, world) ?? '', 'citation');
  return done(state);
}

function copy(state: State, press: KeyPress, world: World): Step {
  const chosen = press.key === 'enter' ? COPIES[state.topRow] : COPIES.find(({ key }) => key === press.key);
  if (!chosen) return done(state);
  const text = copyOf(chosen.key, state, world);
  return text === undefined ? done(say(close(state), 'no record here to copy')) : copyText(state, text, chosen.label);
}

/** The text that a letter copies; undefined where nothing is meant. */
export function copyOf(key: (typeof COPIES)[number]['key'], state: State, world: World): string | undefined {
  const view = viewOf(state, world.library, world.glyphs);
  const id = recordHere(view);
  if (key === 'k')
    return routeToCommand(
      id !== undefined && state.place.route.view !== 'record' ? { view: 'record', id } : state.place.route,
    );
  if (id === undefined) return undefined;
  if (key === 'i') return id;
  const record = getRecord(world.library.dataset, world.library.recordId(id));
  return key === 'c' ? cite(world.library.dataset, record.id as RecordId, 'apa') : JSON.stringify(record, null, 2);
}

/** The citation that the overlay shows, in the chosen style. */
export function citation(state: State, world: World): string | undefined {
  const id = recordHere(viewOf(state, world.library, world.glyphs));
  return id === undefined
    ? undefined
    : cite(world.library.dataset, world.library.recordId(id), CITATION_STYLES[state.topRow] ?? 'apa');
}

function copyText(state: State, text: string, what: string): Step {
  const shown = text.includes('\n') ? what : text;
  return { state: say(close(state), `copied ${shown}`), effects: [{ type: 'copy', text }] };
}

function visit(state: State, press: KeyPress, world: World): Step {
  const view = viewOf(state, world.library, world.glyphs);
  const hints = hintLetters(view, state.place.pageTop);
  const typed = `${state.hint ?? ''}${press.key}`;
  const { hint: _, ...rest } = state;
  const found = hints.find(({ letters }) => letters === typed);
  if (found) return follow(close(rest), found.link.to, world);
  return done(hints.some(({ letters }) => letters.startsWith(typed)) ? { ...state, hint: typed } : close(rest));
}
