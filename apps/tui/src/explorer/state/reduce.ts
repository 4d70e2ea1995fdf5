import type { KeyPress } from '../key-decoder.ts';
import { keyLabel } from '../key-label.ts';
import { actionOf } from '../keys.ts';
import { viewOf } from '../view-of.ts';
import { whereOf } from '../where-of.ts';
import { actOn } from './act.ts';
import { say } from './navigate.ts';
import { reduceBox } from './reduce-box.ts';
import { reduceTop } from './reduce-top.ts';
import type { State, Step } from './state.ts';
import { done, type World } from './world.ts';

/** The state after a key, and what must be done outside of it. */
export function reduceKey(before: State, press: KeyPress, world: World): Step {
  const { message, ...state } = before;
  const action = actionOf(press.key, whereOf(state));
  if (action === 'quit.now') return { state, effects: [{ type: 'quit', code: 130 }] };
  if (action === 'suspend') return { state, effects: [{ type: 'suspend' }] };
  if (action === 'redraw') return { state, effects: [{ type: 'redraw' }] };
  if (state.box) return reduceBox(state, press, world);
  if (state.top) return reduceTop(state, press, world);
  if (action === undefined) return done(say(state, `${keyLabel(press.key)} does nothing here; ? shows the keys`));
  return actOn(state, action, { ...world, view: viewOf(state, world.library, world.glyphs) });
}

/** The state after the terminal has another size; what was visible stays in view. */
export function resize(state: State, columns: number, rows: number): State {
  return { ...state, columns, rows };
}
