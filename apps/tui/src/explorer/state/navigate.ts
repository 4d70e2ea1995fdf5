import type { Route } from './route.ts';
import { MOST_PLACES, type Place, placeOf, type State } from './state.ts';

/** Goes to a route; the place left behind can be returned to exactly. */
export function go(state: State, route: Route): State {
  const { place, back } = state;
  if (JSON.stringify(place.route) === JSON.stringify(route)) return close(state);
  return {
    ...close(state),
    place: placeOf(route),
    back: [...back, place].slice(-MOST_PLACES),
    forward: [],
    focus: 'list',
  };
}

/** Puts another route in the place of this one, as typing in the search box does. */
export function replaceRoute(state: State, route: Route): State {
  return { ...state, place: placeOf(route) };
}

export function goBack(state: State): State {
  const place = state.back.at(-1);
  if (!place) return say(state, 'this is where you began');
  return {
    ...close(state),
    place,
    back: state.back.slice(0, -1),
    forward: [...state.forward, state.place],
    focus: focusOf(place),
  };
}

export function goForward(state: State): State {
  const place = state.forward.at(-1);
  if (!place) return say(state, 'nothing further ahead');
  return {
    ...close(state),
    place,
    back: [...state.back, state.place],
    forward: state.forward.slice(0, -1),
    focus: focusOf(place),
  };
}

/** Takes away box, overlay and message. */
export function close(state: State): State {
  const { box, top, message, ...rest } = state;
  return { ...rest, topRow: 0 };
}

/** A sentence in the status line, until the next key. */
export function say(state: State, text: string, tone: 'note' | 'error' = 'note'): State {
  return { ...state, message: { text, tone } };
}

function focusOf({ stop }: Place): State['focus'] {
  return stop === undefined ? 'list' : 'page';
}
