import { cutLine, span } from '../../style/line.ts';
import type { Line } from '../../style/token.ts';
import { hintLetters } from '../hint-letters.ts';
import { isTooSmall, SMALLEST } from '../layout.ts';
import { hasList } from '../state/route.ts';
import type { State } from '../state/state.ts';
import type { World } from '../state/world.ts';
import { PAGE_MARGIN, type View, viewOf } from '../view-of.ts';
import type { Block, Frame } from './block.ts';
import { footerLine } from './footer.ts';
import { homePane } from './home-pane.ts';
import { listPane } from './list-pane.ts';
import { overlayOf } from './overlays.ts';
import { pagePane } from './page-pane.ts';
import { lowerRule, upperRule } from './rules.ts';
import { searchCursor, searchFoot, searchHead } from './search-head.ts';
import { topLine } from './top-line.ts';

/** What a state looks like: pure, without React, the same for the first bytes and for every later frame. */
export function frameOf(state: State, world: World): Frame {
  const { columns, rows } = state;
  if (isTooSmall(state)) return { columns, height: Math.max(1, rows - 1), blocks: [tooSmall(state)] };
  const view = viewOf(state, world.library, world.glyphs);
  const { height, hasUpperRule } = view.layout;
  const row = (y: number, line: Line): Block => ({ x: 0, y, width: columns, lines: [line] });
  const above = overlayOf(state, world);
  const search = searchBlocks(state, view, world);
  const cursor =
    above?.cursor ??
    (state.box?.purpose === 'search' ? { x: searchCursor(state), y: hasUpperRule ? 2 : 1 } : undefined);
  return {
    columns,
    height,
    blocks: [
      row(0, topLine(state, world.library, world.glyphs)),
      ...(hasUpperRule ? [row(1, upperRule(state, view, world.glyphs))] : []),
      ...search,
      ...listBlocks(state, view, world),
      ...pageBlocks(state, view, world),
      row(height - 2, lowerRule(state, view, world.glyphs)),
      row(height - 1, footerLine(state, world.glyphs)),
      ...(above ? [above.block] : []),
    ],
    ...(cursor ? { cursor } : {}),
  };
}

function listBlocks(state: State, view: View, { glyphs }: World): readonly Block[] {
  const { layout, list, index, listHeight } = view;
  if (!layout.list || !list) return [];
  const { x, y, width, height } = layout.list;
  const focused = state.focus === 'list' && state.top === undefined;
  const top = Math.max(
    0,
    Math.min(state.place.listTop, Math.max(0, list.rows.length - listHeight)),
    index - listHeight + 1,
  );
  const draw = state.place.route.view === 'home' ? homePane : listPane;
  const lines = draw(list, {
    width,
    height: listHeight,
    top: Math.min(top, index),
    index,
    focused,
    hasHeader: layout.hasHeader,
    glyphs,
  });
  const isBeside = layout.page && layout.page.x > 0 && layout.page.y === y;
  const separator: readonly Block[] = isBeside
    ? [{ x: width, y, width: 1, lines: Array.from({ length: height }, () => [span(glyphs.vertical, 'muted')]) }]
    : [];
  return [{ x, y, width, lines }, ...separator];
}

function pageBlocks(state: State, view: View, { glyphs }: World): readonly Block[] {
  const { layout, page, pageHeight } = view;
  if (!layout.page || !page) return [];
  const margin = layout.page.x === 0 ? PAGE_MARGIN : 0;
  const { x, y } = layout.page;
  const width = layout.page.width - 2 * margin;
  const most = Math.max(0, page.lines.length - pageHeight);
  const top = Math.min(state.place.pageTop, most);
  const lines = pagePane(page, {
    width,
    height: pageHeight,
    top,
    stop: state.focus === 'page' || !hasList(state.place.route) ? state.place.stop : undefined,
    glyphs,
  });
  const block = { x: x + margin, y, width, lines };
  if (state.top !== 'hints') return [block];
  const hints = hintLetters(view, top).filter(({ letters }) => letters.startsWith(state.hint ?? ''));
  return [
    block,
    ...hints.map(
      ({ letters, link }): Block => ({
        x: x + margin + link.column,
        y: y + link.row - top,
        width: letters.length + 2,
        lines: [[span(`[${letters}]`, 'hint')]],
      }),
    ),
  ];
}

function searchBlocks(state: State, view: View, { library, glyphs }: World): readonly Block[] {
  const { route } = state.place;
  if (route.view !== 'search') return [];
  const { layout, list } = view;
  const answer = library.search(route.query);
  const y = layout.hasUpperRule ? 2 : 1;
  const head = {
    x: 0,
    y,
    width: state.columns,
    lines: searchHead(state, route.query.trim() === '' ? undefined : answer, { rows: layout.boxRows, glyphs }),
  };
  const rows = list?.rows.length ?? 0;
  const below = y + layout.boxRows + (layout.hasHeader && rows > 0 ? 1 : 0) + rows + 1;
  const foot = searchFoot(
    route.query.trim() === '' ? { ...answer, query: { ...answer.query, text: '' } } : answer,
    glyphs,
  );
  const room = layout.height - 2 - below;
  const width = layout.list?.width ?? state.columns;
  return [
    head,
    ...(room > 0
      ? [{ x: 0, y: below, width, lines: foot.slice(0, room).map((line) => cutLine(line, width, glyphs.cut)) }]
      : []),
  ];
}

function tooSmall({ columns, rows }: State): Block {
  const text = [
    `Balkans needs ${SMALLEST.columns} columns`,
    `and ${SMALLEST.rows} rows; here are ${columns}×${rows}.`,
    'Make it larger, or q quits.',
  ];
  return {
    x: 0,
    y: 0,
    width: columns,
    lines: text.slice(0, Math.max(1, rows - 1)).map((line) => cutLine([span(line)], columns)),
  };
}
