import type { View } from '../view-of.ts';
import { say } from './navigate.ts';
import type { State } from './state.ts';

export type Distance = 'row' | 'half' | 'page' | 'all';

/** Moves the cursor of the list, or the text of the page, whichever has the focus. */
export function move(
  state: State,
  view: View,
  { distance, sign }: { readonly distance: Distance; readonly sign: 1 | -1 },
): State {
  const height = view.list && state.focus === 'list' ? view.listHeight : view.pageHeight;
  const count = {
    row: 1,
    half: Math.max(1, Math.floor(height / 2)),
    page: Math.max(1, height - 1),
    all: Number.MAX_SAFE_INTEGER,
  }[distance];
  return view.list && state.focus === 'list'
    ? moveRow(state, view, sign * count)
    : scrollPage(state, view, sign * count);
}

/** Chooses the row so many further, and scrolls no more than is needed to see it. */
export function moveRow(state: State, { list, index, listHeight }: View, by: number): State {
  const rows = list?.rows ?? [];
  const next = Math.min(rows.length - 1, Math.max(0, index + by));
  const row = rows[next];
  if (!row) return state;
  const { stop, ...place } = state.place;
  return {
    ...state,
    place: { ...place, selected: row.key, listTop: topToShow(next, place.listTop, listHeight), pageTop: 0 },
  };
}

export function scrollPage(state: State, { page, pageHeight }: View, by: number): State {
  const most = Math.max(0, (page?.lines.length ?? 0) - pageHeight);
  const pageTop = Math.min(most, Math.max(0, state.place.pageTop + by));
  return { ...state, place: { ...state.place, pageTop } };
}

/** The next stop of the ring: the list, each link of the page, the list again. */
export function moveStop(state: State, view: View, sign: 1 | -1): State {
  const links = view.page?.links ?? [];
  if (!view.page) return say(state, 'Enter opens the page');
  if (links.length === 0) return view.list ? swapFocus(state) : say(state, 'no links here');
  const first = view.list ? -1 : 0;
  const current = state.focus === 'page' || !view.list ? (state.place.stop ?? (sign === 1 ? -1 : links.length)) : -1;
  let next = current + sign;
  if (next < first) next = links.length - 1;
  if (next >= links.length) next = first;
  if (next === -1) {
    const { stop, ...place } = state.place;
    return { ...state, focus: 'list', place };
  }
  const link = links[next]!;
  const pageTop = topToShow(link.lastRow, topToShow(link.row, state.place.pageTop, view.pageHeight), view.pageHeight);
  return { ...state, focus: 'page', place: { ...state.place, stop: next, pageTop } };
}

function swapFocus(state: State): State {
  return { ...state, focus: state.focus === 'list' ? 'page' : 'list' };
}

/** The first visible row so that `row` is visible, as near to where it was as can be. */
export function topToShow(row: number, top: number, height: number): number {
  if (row < top) return row;
  return row >= top + height ? row - height + 1 : top;
}
