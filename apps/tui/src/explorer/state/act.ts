import { addDays, DESIGNATION_POLICIES, type Kind, LANGUAGES } from '@balkans/domain';
import type { KeyAction } from '../key-action.ts';
import { KIND_OF_DIGIT } from '../keys.ts';
import { recordHere, type View } from '../view-of.ts';
import { boxWith } from './edit-box.ts';
import { follow, openSource } from './follow.ts';
import { move, moveRow, moveStop } from './move.ts';
import { go, goBack, goForward, say } from './navigate.ts';
import { printView } from './print-view.ts';
import { hasList, type Route } from './route.ts';
import type { State, Step } from './state.ts';
import { done, type ViewWorld } from './world.ts';

/** Does what a key outside of boxes and overlays asks for. */
export function actOn(state: State, action: KeyAction, world: ViewWorld): Step {
  const { view } = world;
  const moved = MOVES[action];
  if (moved) return done(move(state, view, moved));
  if (action.startsWith('go.')) return done(go(state, listOf(KIND_OF_DIGIT[Number(action.slice(3)) - 1]!)));
  switch (action) {
    case 'open':
      return openHere(state, world);
    case 'focus.next':
      return done(moveStop(state, view, 1));
    case 'focus.prev':
      return done(moveStop(state, view, -1));
    case 'back':
    case 'out':
      return done(goBack(state));
    case 'forward':
      return done(goForward(state));
    case 'search':
      return done(openSearch(state));
    case 'result.next':
      return done(nextResult(state, world, 1));
    case 'result.prev':
      return done(nextResult(state, world, -1));
    case 'visit':
      return done((view.page?.links.length ?? 0) > 0 ? { ...state, top: 'hints' } : say(state, 'no links in view'));
    case 'source':
      return openSource(state, world);
    case 'copy':
      return done({ ...state, top: 'copy', topRow: 0 });
    case 'cite':
      return done(recordHere(view) ? { ...state, top: 'cite', topRow: 0 } : say(state, 'no record here to cite'));
    case 'print':
      return { state, effects: [{ type: 'print', text: printView(state, world) }] };
    case 'as-of':
      return done({ ...state, box: boxWith('as-of', state.asOf) });
    case 'day':
      return done({ ...state, box: boxWith('day', state.place.route.view === 'day' ? state.place.route.on : '') });
    case 'time.earlier':
    case 'time.later':
      return done(moveDay(state, action === 'time.later' ? 1 : -1));
    case 'timeline':
      return done(go(state, { view: 'timeline', query: queryHere(state, view) }));
    case 'explain':
      return done(
        recordHere(view)
          ? { ...state, box: boxWith('explain') }
          : say(state, 'explain begins at a record; open one first'),
      );
    case 'policy': {
      const policy = after(DESIGNATION_POLICIES.values, state.policy);
      return done(say({ ...state, policy }, `designation: ${policy}`));
    }
    case 'names': {
      const lang = after(LANGUAGES.values, state.lang);
      return done(say({ ...state, lang }, `names in: ${lang}`));
    }
    case 'zoom': {
      const preview = after(['half', 'large', 'none'] as const, state.preview);
      return done(say({ ...state, preview, focus: 'list' }, `preview: ${preview}`));
    }
    case 'home':
      return done(go(state, { view: 'home' }));
    case 'palette':
      return done({ ...state, box: boxWith('palette') });
    case 'help':
      return done({ ...state, top: 'help', topRow: 0 });
    case 'quit':
      return { state, effects: [{ type: 'quit', code: 0 }] };
    default:
      return done(state);
  }
}

const MOVES: Readonly<Partial<Record<KeyAction, Parameters<typeof move>[2]>>> = {
  'row.next': { distance: 'row', sign: 1 },
  'row.prev': { distance: 'row', sign: -1 },
  'half.next': { distance: 'half', sign: 1 },
  'half.prev': { distance: 'half', sign: -1 },
  'page.next': { distance: 'page', sign: 1 },
  'page.prev': { distance: 'page', sign: -1 },
  'row.first': { distance: 'all', sign: -1 },
  'row.last': { distance: 'all', sign: 1 },
};

function listOf(kind: string): Route {
  return { view: 'list', kind: kind as Kind, query: '' };
}

function openHere(state: State, world: ViewWorld): Step {
  const { view } = world;
  if (view.list && state.focus === 'list') {
    return done(
      view.row?.to
        ? go({ ...state, place: { ...state.place, selected: view.row.key } }, view.row.to)
        : say(state, 'nothing to open'),
    );
  }
  const link = state.place.stop === undefined ? undefined : view.page?.links[state.place.stop];
  return link ? follow(state, link.to, world) : done(say(state, 'Tab goes to a link, v puts letters on them'));
}

function openSearch(state: State): State {
  const { route } = state.place;
  if (route.view === 'search') return { ...state, focus: 'list', box: boxWith('search', route.query) };
  return { ...go(state, { view: 'search', query: '' }), box: boxWith('search') };
}

/** The next row of the list that a record was opened from, in the place of this record. */
function nextResult(state: State, { library, view, glyphs: _ }: ViewWorld, sign: 1 | -1): State {
  if (hasList(state.place.route)) return moveRow(state, view, sign);
  const at = state.back.findLastIndex(({ route }) => hasList(route) && route.view !== 'home');
  const from = state.back[at];
  if (!from) return say(state, 'no list was left behind');
  const rows = library.list(from.route, state).rows;
  const row = rows[rows.findIndex(({ key }) => key === from.selected) + sign];
  if (!row?.to) return say(state, sign === 1 ? 'this is the last of the list' : 'this is the first of the list');
  const back = state.back.with(at, { ...from, selected: row.key });
  return { ...state, back, focus: 'list', place: { route: row.to, listTop: 0, pageTop: 0 } };
}

function moveDay(state: State, by: number): State {
  const { route } = state.place;
  return route.view === 'day'
    ? { ...state, place: { route: { view: 'day', on: addDays(route.on, by) }, listTop: 0, pageTop: 0 } }
    : state;
}

/** The query that chooses what is shown: that of the list, or what names the record. */
function queryHere(state: State, view: View): string {
  const { route } = state.place;
  if (route.view === 'list') return `${route.query} kind:${route.kind}`.trim();
  if (route.view === 'search' || route.view === 'timeline') return route.query;
  const id = recordHere(view);
  if (id === undefined) return '';
  const field = id.startsWith('place/') ? 'place' : /^(person|organization|polity)\//.test(id) ? 'actor' : 'about';
  return `${field}:${id}`;
}

function after<T>(values: readonly T[], value: T): T {
  return values[(values.indexOf(value) + 1) % values.length]!;
}
