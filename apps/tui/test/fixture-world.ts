import { searchRecords } from '@balkans/domain/search';
import { fixture } from '@balkans/domain-fixture';
import { flatten } from '../src/explorer/frame/block.ts';
import { frameOf } from '../src/explorer/frame/frame.ts';
import { KeyDecoder } from '../src/explorer/key-decoder.ts';
import { Library } from '../src/explorer/library.ts';
import { reduceKey } from '../src/explorer/state/reduce.ts';
import type { Route } from '../src/explorer/state/route.ts';
import { type Effect, type State, startState } from '../src/explorer/state/state.ts';
import { glyphSet } from '../src/style/glyphs.ts';
import { plainLine } from '../src/style/paint-line.ts';

export const library = new Library(fixture, (query, options) => searchRecords(fixture, query, options));
export const world = { library, glyphs: glyphSet('unicode') };

/** A state at a route in a terminal of a size. */
export function stateAt(route: Route, [columns, rows]: readonly [number, number] = [120, 40]): State {
  return startState({ route, columns, rows, asOf: fixture.date, policy: 'plain', lang: 'en' });
}

/** The state after some typing; keys without a letter are written as the terminal sends them. */
export function type(state: State, bytes: string): { readonly state: State; readonly effects: readonly Effect[] } {
  const decoder = new KeyDecoder();
  const effects: Effect[] = [];
  let after = state;
  for (const press of [...decoder.read(bytes), ...decoder.flush()]) {
    const step = reduceKey(after, press, world);
    after = step.state;
    effects.push(...step.effects);
  }
  return { state: after, effects };
}

/** The rows of the screen, as plain text. */
export function screenOf(state: State): readonly string[] {
  return flatten(frameOf(state, world)).map(plainLine);
}
