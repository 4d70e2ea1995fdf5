import { plainLine } from '../../style/paint-line.ts';
import { helpLines } from '../frame/help-lines.ts';
import { nameOfRoute } from '../frame/top-line.ts';
import type { ListRow } from '../list-model.ts';
import { commandsFor } from '../palette.ts';
import { COPIES, citation } from '../state/reduce-top.ts';
import type { State } from '../state/state.ts';
import type { World } from '../state/world.ts';
import { type View, viewOf } from '../view-of.ts';

const PROMPTS = {
  search: 'Search. Type, then Down and Up for results, Enter to open, Escape to leave.',
  palette: 'Commands. Type a name, then Enter.',
  'as-of': 'As-of date. Type a day, then Enter.',
  day: 'On a day. Type a day, then Enter.',
  explain: 'Explain. Type the name of another record, then Enter.',
} as const;

/** What is said when the explorer opens. */
export function greeting(state: State, world: World): readonly string[] {
  const { asOf, policy, lang } = state;
  return [
    `Balkans. As of ${asOf}, designation ${policy}, names in ${lang}.`,
    'Keys: Down and Up move, Enter opens, slash searches, question mark helps, q quits.',
    ...arrival(state, viewOf(state, world.library, world.glyphs), world),
  ];
}

/** What is said after a key: only what it changed, place and count first. */
export function announce(before: State, after: State, world: World): readonly string[] {
  const view = viewOf(after, world.library, world.glyphs);
  const said = after.message ? [after.message.text] : [];
  if (after.box && after.box.purpose !== before.box?.purpose) return [...said, PROMPTS[after.box.purpose]];
  if (after.box?.problem && after.box.problem !== before.box?.problem) return [...said, after.box.problem];
  if (after.box?.purpose === 'palette')
    return [...said, commandsFor(after.box.text)[after.box.chosen]?.label ?? 'No such command.'];
  if (after.top && after.top !== before.top) return [...said, ...overlayText(after, world)];
  if (after.place.route !== before.place.route) return [...said, ...arrival(after, view, world)];
  if (after.place.stop !== before.place.stop || after.focus !== before.focus) return [...said, linkText(after, view)];
  if (after.place.selected !== before.place.selected) return [...said, rowText(view)];
  if (after.place.pageTop !== before.place.pageTop) return [...said, ...pageText(view, after.place.pageTop)];
  return said;
}

function arrival(state: State, view: View, world: World): readonly string[] {
  const name = nameOfRoute(state.place.route, state, world.library);
  if (view.list) {
    const count = view.list.rows.length;
    return [`${name}. ${count} ${count === 1 ? 'row' : 'rows'}.`, ...(count > 0 ? [rowText(view)] : [])];
  }
  const links = view.page?.links.length ?? 0;
  return [
    `${name}. ${links} ${links === 1 ? 'link' : 'links'}, Tab goes through them.`,
    ...pageText(view, 0, view.page?.lines.length),
  ];
}

function rowText({ list, index, row }: View): string {
  return `${index + 1} of ${list?.rows.length ?? 0}. ${row ? sentenceOf(row) : ''}`;
}

function sentenceOf({ cells, title, note }: ListRow): string {
  return [...cells, title, note ?? '']
    .filter((part) => part.trim() !== '')
    .map((part) => part.replace(/\.$/, ''))
    .join('. ')
    .concat('.');
}

function linkText({ place, focus }: State, view: View): string {
  const link = place.stop === undefined ? undefined : view.page?.links[place.stop];
  if (!link || focus === 'list') return view.list ? `List. ${rowText(view)}` : '';
  return `Link ${place.stop! + 1} of ${view.page!.links.length}. ${link.text}, ${link.to}.`;
}

function pageText({ page, pageHeight }: View, from: number, count = pageHeight): readonly string[] {
  return (page?.lines ?? []).slice(from, from + count).map((line) => plainLine(line).trimEnd());
}

function overlayText(state: State, world: World): readonly string[] {
  if (state.top === 'help') return helpLines({ ...state, columns: 80 }).map((line) => plainLine(line).trimEnd());
  if (state.top === 'copy') return [`Copy. ${COPIES.map(({ key, label }) => `${key} ${label}`).join(', ')}.`];
  if (state.top === 'cite')
    return ['Cite. Right and Left change the style, Enter copies.', citation(state, world) ?? ''];
  return ['Letters are for eyes: Tab goes through the links.'];
}
