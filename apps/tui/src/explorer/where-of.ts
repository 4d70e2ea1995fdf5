import type { Where } from './key-action.ts';
import { hasList } from './state/route.ts';
import type { State } from './state/state.ts';

/** The place on the keyboard map that a state is. */
export function whereOf(state: Pick<State, 'box' | 'top' | 'place' | 'focus'>): Where {
  const { route } = state.place;
  if (state.box) return 'box';
  if (state.top) return 'top';
  if (route.view === 'home') return 'home';
  if (route.view === 'day') return 'time';
  return hasList(route) && state.focus === 'list' ? 'list' : 'page';
}
