import { hasList } from './state/route.ts';
import type { State } from './state/state.ts';

/** A rectangle of the body, in cells from the top left of the screen. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  /** Rows of the whole frame: one less than the terminal has, so that nothing scrolls. */
  readonly height: number;
  readonly hasUpperRule: boolean;
  readonly hasHeader: boolean;
  /** The row below the lists of a search box. */
  readonly boxRows: number;
  readonly list?: Area;
  readonly page?: Area;
}

export const SMALLEST = { columns: 30, rows: 8 } as const;
const TWO_PANES = { columns: 100, rows: 20 } as const;
const STACKED = { columns: 60, rows: 36 } as const;
const NARROWEST_PANE = 28;
const WIDEST_PREVIEW = 100;

/** Where panes stand; depends on the size, the route and the zoom, and never on what has been loaded. */
export function layoutOf(state: Pick<State, 'columns' | 'rows' | 'place' | 'preview' | 'box'>): Layout {
  const { columns, rows, place, preview } = state;
  const height = rows - 1;
  const hasUpperRule = rows >= 12;
  const boxRows = place.route.view === 'search' ? (rows >= 16 ? 3 : 1) : 0;
  const y = (hasUpperRule ? 2 : 1) + boxRows;
  const body = { x: 0, y, width: columns, height: height - y - 2 };
  const base = { height, hasUpperRule, hasHeader: rows >= 20, boxRows };
  if (!hasList(place.route)) return { ...base, page: body };
  if (preview === 'none') return { ...base, list: body };
  if (columns >= TWO_PANES.columns && rows >= TWO_PANES.rows) {
    const share = preview === 'large' ? 0.36 : 0.52;
    const width = Math.max(44, Math.round(columns * share), columns - WIDEST_PREVIEW - 2);
    const page = { ...body, x: width + 2, width: Math.max(NARROWEST_PANE, columns - width - 3) };
    return { ...base, list: { ...body, width }, page };
  }
  if (columns >= STACKED.columns && rows >= STACKED.rows) {
    const upper = Math.round(body.height * (preview === 'large' ? 0.3 : 0.4));
    const page = { x: 1, y: y + upper + 1, width: columns - 2, height: body.height - upper - 1 };
    return { ...base, list: { ...body, height: upper }, page };
  }
  return { ...base, list: body };
}

/** Rows of a list that are visible, without its heading. */
export function listHeight({ list, hasHeader }: Layout, hasColumns: boolean): number {
  return Math.max(0, (list?.height ?? 0) - (hasHeader && hasColumns ? 1 : 0));
}

export function isTooSmall({ columns, rows }: Pick<State, 'columns' | 'rows'>): boolean {
  return columns < SMALLEST.columns || rows < SMALLEST.rows;
}
