import { findEntry, KINDS, type Kind } from '@balkans/domain';
import type { GlyphSet } from '../../style/glyphs.ts';
import { cutLine, lineWidth, span } from '../../style/line.ts';
import type { Line } from '../../style/token.ts';
import { widthOf } from '../../text/width.ts';
import type { Library } from '../library.ts';
import type { Route } from '../state/route.ts';
import type { State } from '../state/state.ts';

/** The breadcrumb and, at the right, under which wishes names and days are shown. */
export function topLine(state: State, library: Library, glyphs: GlyphSet): Line {
  const wishes = wishesText(state, library, glyphs);
  const room = state.columns - widthOf(wishes) - 2;
  const crumbs = fitCrumbs(crumbsOf(state, library), room, glyphs);
  const space = ' '.repeat(Math.max(1, state.columns - lineWidth(crumbs) - widthOf(wishes)));
  return [...crumbs, span(space), span(wishes, 'muted')];
}

/** On a narrow screen only what differs from the default, and the day. */
function wishesText({ asOf, policy, lang, columns }: State, { dataset }: Library, { separator }: GlyphSet): string {
  if (columns >= 80) return [`as of ${asOf}`, policy, lang].join(separator);
  const parts = [asOf, ...(policy === 'plain' ? [] : [policy]), ...(lang === 'en' ? [] : [lang])];
  return columns < 60 && asOf === dataset.date ? parts.slice(1).join(separator) || asOf : parts.join(separator);
}

function crumbsOf(state: State, library: Library): readonly string[] {
  const { route } = state.place;
  const before = state.back.at(-1)?.route;
  const own = nameOfRoute(route, state, library);
  if (route.view === 'home') return ['Balkans'];
  const parent =
    route.view === 'record' && before && before.view !== 'home' && before.view !== 'record'
      ? [nameOfRoute(before, state, library)]
      : [];
  const kind = route.view === 'record' && parent.length === 0 ? [pluralOf(route.id.split('/')[0] as Kind)] : [];
  return ['Balkans', ...parent, ...kind, own];
}

/** A route in a reader's words. */
export function nameOfRoute(route: Route, state: State, library: Library): string {
  switch (route.view) {
    case 'home':
      return 'Home';
    case 'list':
      return route.query === '' ? pluralOf(route.kind) : `${pluralOf(route.kind)}: ${route.query}`;
    case 'search':
      return route.query === '' ? 'Search' : `Search: ${route.query}`;
    case 'timeline':
      return route.query === '' ? 'Timeline' : `Timeline: ${route.query}`;
    case 'record':
      return library.name(route.id, state);
    case 'day':
      return `On ${route.on}`;
    case 'explain':
      return `${library.name(route.from, state)} → ${library.name(route.to, state)}`;
  }
}

function pluralOf(kind: Kind): string {
  return findEntry(KINDS, kind)?.plural ?? kind;
}

/** Whole parts go from the left; the last is cut last. */
function fitCrumbs(crumbs: readonly string[], room: number, glyphs: GlyphSet): Line {
  let kept = crumbs;
  const textOf = () => (kept.length < crumbs.length ? `${glyphs.crumbCut} ` : '') + kept.join(glyphs.crumb);
  while (kept.length > 1 && widthOf(textOf()) > room) kept = kept.slice(1);
  return cutLine([span(textOf(), 'heading')], room, glyphs.cut);
}
