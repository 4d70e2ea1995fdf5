import { DateFormatError, parseDay } from '@balkans/domain';
import type { KeyPress } from '../key-decoder.ts';
import { commandsFor } from '../palette.ts';
import { recordHere, viewOf } from '../view-of.ts';
import { actOn } from './act.ts';
import { editBox } from './edit-box.ts';
import { moveRow } from './move.ts';
import { close, go, goBack, replaceRoute, say } from './navigate.ts';
import type { Box, State, Step } from './state.ts';
import { done, type World } from './world.ts';

/** Records that the box of explain offers. */
export const MOST_OFFERED = 8;

/** The state after a key while a text box has the cursor. */
export function reduceBox(state: State, press: KeyPress, world: World): Step {
  const box = state.box!;
  switch (press.key) {
    case 'escape':
      return done(leaveBox(state, box));
    case 'f1':
      return done({ ...close(state), top: 'help' });
    case 'tab':
      return done(box.purpose === 'search' ? withoutBox(state) : state);
    case 'down':
    case 'ctrl-n':
      return done(choose(state, box, 1, world));
    case 'up':
    case 'ctrl-p':
      return done(choose(state, box, -1, world));
    case 'enter':
      return accept(state, box, world);
    default: {
      const edited = editBox(box, press);
      if (!edited) return done(state);
      const next = { ...state, box: edited };
      const isTyped = box.purpose === 'search' && edited.text !== box.text;
      return done(isTyped ? replaceRoute(next, { view: 'search', query: edited.text }) : next);
    }
  }
}

function withoutBox({ box, ...state }: State): State {
  return state;
}

/** One step out: the box goes and its query stays; an empty search goes altogether. */
function leaveBox(state: State, box: Box): State {
  return box.purpose === 'search' && box.text.trim() === '' ? goBack(withoutBox(state)) : withoutBox(state);
}

function choose(state: State, box: Box, by: number, world: World): State {
  if (box.purpose === 'search') return moveRow(state, viewOf(state, world.library, world.glyphs), by);
  const count = box.purpose === 'palette' ? commandsFor(box.text).length : offered(box.text, world).length;
  return { ...state, box: { ...box, chosen: Math.min(Math.max(0, count - 1), Math.max(0, box.chosen + by)) } };
}

/** Ids that the box of explain offers for what is typed. */
export function offered(text: string, { library }: Pick<World, 'library'>): readonly string[] {
  return text.trim() === ''
    ? []
    : library.search(`${text} -kind:source`, { limit: MOST_OFFERED }).hits.map(({ id }) => id);
}

function accept(state: State, box: Box, world: World): Step {
  switch (box.purpose) {
    case 'search': {
      const view = viewOf(state, world.library, world.glyphs);
      if (!view.row?.to) return done(say(state, 'nothing found to open'));
      return done(go({ ...withoutBox(state), place: { ...state.place, selected: view.row.key } }, view.row.to));
    }
    case 'palette':
      return runCommand(withoutBox(state), box, world);
    case 'explain': {
      const from = recordHere(viewOf(state, world.library, world.glyphs));
      const to = offered(box.text, world)[box.chosen];
      if (from === undefined || to === undefined)
        return done({ ...state, box: { ...box, problem: 'type a name, choose a record' } });
      return done(go(withoutBox(state), { view: 'explain', from, to }));
    }
    default:
      return done(acceptDay(state, box, world));
  }
}

function acceptDay(state: State, box: Box, { library }: World): State {
  try {
    const day = box.text.trim() === 'today' ? library.dataset.date : parseDay(box.text.trim());
    if (box.purpose === 'day') return go(withoutBox(state), { view: 'day', on: day });
    return say({ ...withoutBox(state), asOf: day }, `as of ${day}`);
  } catch (error) {
    if (!(error instanceof DateFormatError)) throw error;
    return { ...state, box: { ...box, problem: error.message } };
  }
}

function runCommand(state: State, box: Box, world: World): Step {
  const command = commandsFor(box.text)[box.chosen];
  if (command?.route) {
    const { route } = command;
    const missing = route.view === 'record' && !world.library.has(route.id);
    return done(missing ? say(state, `no record ${route.id}`, 'error') : go(state, route));
  }
  if (!command?.action) return done(say(state, `no command '${box.text}'`, 'error'));
  return actOn(state, command.action, { ...world, view: viewOf(state, world.library, world.glyphs) });
}
