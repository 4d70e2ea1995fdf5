import type { GlyphSet } from '../../style/glyphs.ts';
import type { Line } from '../../style/token.ts';
import { hasList, type Route } from '../state/route.ts';
import type { State } from '../state/state.ts';
import type { View } from '../view-of.ts';
import { type RuleLabel, ruleLine } from './rule.ts';

function separators({ layout }: View): readonly number[] {
  return layout.list && layout.page && layout.page.x > 0 && layout.page.y === layout.list.y ? [layout.list.width] : [];
}

/** The rule above the panes, with their names; a page is named by its address. */
export function upperRule(state: State, view: View, glyphs: GlyphSet): Line {
  const { layout, list, pageRoute } = view;
  const hasPages = state.rows >= 16;
  const name = list ? (hasPages ? list.label : String(list.rows.length)) : '';
  const labels: RuleLabel[] = [];
  if (layout.list)
    labels.push({ text: name, x: 0, width: layout.list.width, focused: state.focus === 'list' && !state.box });
  if (layout.page) {
    const text = nameOfPage(pageRoute);
    const x = layout.list && layout.page.y === layout.list.y ? layout.list.width : 0;
    if (layout.page.y === (layout.list?.y ?? layout.page.y)) {
      labels.push({
        text,
        x,
        width: state.columns - x,
        focused: state.focus === 'page' || !hasList(state.place.route),
      });
    }
  }
  const isSearch = state.place.route.view === 'search';
  const tees = isSearch && layout.boxRows > 0 ? [] : separators(view);
  return ruleLine(labels, { columns: state.columns, tees, tee: glyphs.teeDown, glyphs });
}

/** The rule below the panes: the message or where the link leads at its left, positions at its right. */
export function lowerRule(state: State, view: View, glyphs: GlyphSet): Line {
  const { layout, list, index, page, pageHeight } = view;
  const link = state.place.stop === undefined ? undefined : page?.links[state.place.stop];
  const talk = state.message?.text ?? (state.focus === 'page' && link ? `→ ${link.to}  ${link.text}` : '');
  const position = list ? (list.rows.length === 0 ? '0' : `${index + 1}/${list.rows.length}`) : '';
  const where = page ? pagePosition(page.lines.length, state.place.pageTop, pageHeight) : '';
  const tees = separators(view);
  const split = layout.list && tees.length > 0 ? layout.list.width : state.columns;
  const labels: RuleLabel[] = [];
  if (talk !== '')
    labels.push({
      text: talk,
      x: 0,
      width: tees.length > 0 && state.message === undefined ? state.columns : state.columns - 12,
    });
  else if (layout.list) labels.push({ text: position, x: 0, width: split, align: 'right' });
  if (talk === '' && page && (tees.length > 0 || !layout.list)) {
    labels.push({
      text: where,
      x: layout.list ? split : 0,
      width: state.columns - (layout.list ? split : 0),
      align: 'right',
    });
  }
  return ruleLine(labels, { columns: state.columns, tees, tee: glyphs.teeUp, glyphs });
}

function pagePosition(lines: number, top: number, height: number): string {
  if (lines <= height) return 'all';
  return `${Math.round((Math.min(top + height, lines) / lines) * 100)} %`;
}

function nameOfPage(route: Route | undefined): string {
  if (route?.view === 'record') return route.id;
  if (route?.view === 'day') return route.on;
  return route === undefined ? '' : route.view === 'list' ? 'Preview' : route.view;
}
