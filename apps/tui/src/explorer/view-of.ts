import type { GlyphSet } from '../style/glyphs.ts';
import { type Layout, layoutOf, listHeight } from './layout.ts';
import type { Library, PageModel } from './library.ts';
import { indexOfSelected, type ListModel, type ListRow } from './list-model.ts';
import { hasList, type Route } from './state/route.ts';
import type { State } from './state/state.ts';

/** What a state shows: its panes, the list with the chosen row, the page beside it. */
export interface View {
  readonly layout: Layout;
  readonly list?: ListModel;
  /** Place of the chosen row. */
  readonly index: number;
  readonly row?: ListRow;
  /** Rows of the list that are visible. */
  readonly listHeight: number;
  /** The page that is shown, or would be if there were room for it. */
  readonly pageRoute?: Route;
  readonly page?: PageModel;
  readonly pageHeight: number;
}

/** Cells left free at each side of a page that has the whole width. */
export const PAGE_MARGIN = 1;

export function viewOf(state: State, library: Library, glyphs: GlyphSet): View {
  const layout = layoutOf(state);
  const { route } = state.place;
  const list = hasList(route) ? library.list(route, state) : undefined;
  const index = list ? indexOfSelected(list, state.place.selected) : 0;
  const row = list?.rows[index];
  const pageRoute = list ? previewRoute(row?.to) : route;
  const { page: area } = layout;
  const margin = area?.x === 0 ? PAGE_MARGIN : 0;
  const isWaiting = list !== undefined && !library.makesPreviews;
  const page =
    area && pageRoute && !isWaiting
      ? library.page(pageRoute, state, { width: area.width - 2 * margin, glyphs })
      : undefined;
  return {
    layout,
    ...(list ? { list } : {}),
    index,
    ...(row ? { row } : {}),
    listHeight: listHeight(layout, (list?.columns.length ?? 0) > 0),
    ...(pageRoute ? { pageRoute } : {}),
    ...(page ? { page } : {}),
    pageHeight: area?.height ?? 0,
  };
}

/** Of lists only those of a whole kind have a preview. */
function previewRoute(route: Route | undefined): Route | undefined {
  return route && (!hasList(route) || route.view === 'list') ? route : undefined;
}

/** The record that keys such as copy and cite mean. */
export function recordHere({ pageRoute }: Pick<View, 'pageRoute'>): string | undefined {
  return pageRoute?.view === 'record' ? pageRoute.id : undefined;
}
