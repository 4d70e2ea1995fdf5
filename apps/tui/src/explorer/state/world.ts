import type { GlyphSet } from '../../style/glyphs.ts';
import type { Library } from '../library.ts';
import type { View } from '../view-of.ts';
import type { State, Step } from './state.ts';

/** What the reducer and the views may ask. */
export interface World {
  readonly library: Library;
  readonly glyphs: GlyphSet;
}

/** The same, with what the state shows. */
export interface ViewWorld extends World {
  readonly view: View;
}

/** A step with nothing to do outside of the state. */
export function done(state: State): Step {
  return { state, effects: [] };
}
