import {
  type AnyRecord,
  type Dataset,
  dateOf,
  dayPage,
  designate,
  explainPage,
  findEntry,
  findRecord,
  formatWhen,
  KINDS,
  type Kind,
  kindOf,
  listView,
  type RecordId,
  recordIdOf,
  recordPage,
  timeline,
} from '@balkans/domain';
import type { SearchAnswer, SearchOptions } from '@balkans/domain/search';
import { dayLines } from '../page/day-lines.ts';
import { explainLines } from '../page/explain-lines.ts';
import { clean } from '../page/inline-spans.ts';
import { kindLines } from '../page/kind-lines.ts';
import { pageLines } from '../page/page-lines.ts';
import type { PageSurface } from '../page/page-surface.ts';
import type { Line } from '../style/token.ts';
import { homeList } from './home-list.ts';
import type { ListModel } from './list-model.ts';
import { Memo } from './memo.ts';
import { type LinkSpot, readLinks } from './read-links.ts';
import type { Route } from './state/route.ts';
import type { State } from './state/state.ts';

export type Search = (query: string, options?: SearchOptions) => SearchAnswer;

/** How the reader wants days and names. */
export type Wishes = Pick<State, 'asOf' | 'policy' | 'lang'>;

/** A page set for a width, with the links that can be followed. */
export interface PageModel {
  readonly lines: readonly Line[];
  readonly links: readonly LinkSpot[];
}

/** The records as the explorer asks for them: lists and pages, made when they are first shown. */
export class Library {
  readonly dataset: Dataset;
  #search: Search | undefined;
  readonly #lists = new Memo<ListModel>(60);
  readonly #pages = new Memo<PageModel>(120);
  readonly #answers = new Memo<SearchAnswer>(60);

  constructor(dataset: Dataset, search?: Search) {
    this.dataset = dataset;
    this.#search = search;
  }

  /** Whether previews may be made; the first frame does without, because it should not wait for them. */
  makesPreviews = true;

  useSearch(search: Search): void {
    this.#search = search;
    this.#lists.clear();
  }

  has(ref: string): boolean {
    return findRecord(this.dataset, this.recordId(ref)) !== undefined;
  }

  /** The record of a reference, without its row. */
  recordId(ref: string): RecordId {
    return recordIdOf(ref as RecordId);
  }

  name(ref: string, { policy, lang }: Wishes): string {
    return clean(designate(this.dataset, ref, { policy, lang }).label);
  }

  search(query: string, options: SearchOptions = {}): SearchAnswer {
    const search = this.#search;
    if (!search) return NOTHING_YET;
    return this.#answers.get(JSON.stringify([query, options]), () => search(query, options));
  }

  list(route: Route, wishes: Wishes): ListModel {
    return this.#lists.get(JSON.stringify([route, wishes.asOf, wishes.policy, wishes.lang]), () =>
      this.#makeList(route, wishes),
    );
  }

  /** The page of a route, or of a row of a list. */
  page(route: Route, wishes: Wishes, surface: PageSurface): PageModel {
    const key = JSON.stringify([route, wishes.asOf, wishes.policy, wishes.lang, surface.width]);
    return this.#pages.get(key, () => {
      const lines = this.#makePage(route, wishes, surface);
      return { lines, links: readLinks(lines) };
    });
  }

  #makePage(route: Route, wishes: Wishes, surface: PageSurface): readonly Line[] {
    const settings = { on: wishes.asOf, policy: wishes.policy, lang: wishes.lang };
    const { dataset } = this;
    switch (route.view) {
      case 'record': {
        return pageLines(recordPage(dataset, this.recordId(route.id), settings), surface);
      }
      case 'day':
        return dayLines(dayPage(dataset, route.on, settings), surface);
      case 'explain':
        return explainLines(explainPage(dataset, [route.from as RecordId, route.to as RecordId], settings), surface);
      case 'list':
        return kindLines(dataset, route.kind, { settings, surface });
      default:
        return [];
    }
  }

  #makeList(route: Route, wishes: Wishes): ListModel {
    switch (route.view) {
      case 'home':
        return homeList(this, wishes);
      case 'list':
        return this.#kindList(route.kind, route.query, wishes);
      case 'search':
        return this.#searchList(route.query, wishes);
      case 'timeline':
        return this.#timelineList(route.query, wishes);
      default:
        return { label: '', columns: [], titleColumn: '', rows: [] };
    }
  }

  #kindList(kind: Kind, query: string, wishes: Wishes): ListModel {
    const options = { on: wishes.asOf, policy: wishes.policy, lang: wishes.lang };
    const ids = query === '' ? undefined : this.search(query, { limit: 0, kinds: [kind] }).ids;
    const view = listView(this.dataset, kind, ids ? { ...options, ids } : options);
    const rows = view.rows.map(({ id, title, cells }) => ({
      key: id,
      to: { view: 'record', id } as const,
      cells: cells.map((cell) => clean(cell).replace(/^unknown: .*/, 'not known')),
      title: clean(title),
    }));
    return { label: view.label, columns: view.columns, titleColumn: TITLE_COLUMNS[kind] ?? 'Name', rows };
  }

  #searchList(query: string, wishes: Wishes): ListModel {
    const { hits } = query.trim() === '' ? { hits: [] } : this.search(query);
    const rows = hits.map(({ id, kind, date }) => ({
      key: id,
      to: { view: 'record', id } as const,
      cells: [kind, date ?? ''],
      title: this.name(id, wishes),
    }));
    return { label: 'Search', columns: ['Kind', 'Date'], titleColumn: 'Name', rows };
  }

  #timelineList(query: string, wishes: Wishes): ListModel {
    const ids = query === '' ? undefined : new Set(this.search(query, { limit: 0 }).ids);
    const rows = timeline(this.dataset, ids ? { ids } : {}).map(({ record, undated }) => ({
      key: record.id,
      to: { view: 'record', id: record.id } as const,
      cells: [
        undated ? 'not known' : shownDate(record),
        findEntry(KINDS, kindOf(record.id as RecordId))?.label.toLowerCase() ?? '',
      ],
      title: this.name(record.id, wishes),
    }));
    return { label: 'Timeline', columns: ['Date', 'Kind'], titleColumn: 'What', rows };
  }
}

const NOTHING_YET: SearchAnswer = {
  query: { text: '', terms: [], notes: [] },
  total: 0,
  ids: [],
  hits: [],
  folded: [],
  facets: {},
  missing: [],
};

const TITLE_COLUMNS: Readonly<Partial<Record<Kind, string>>> = {
  statement: 'What was said',
  event: 'What happened',
  question: 'Question',
  source: 'Title',
};

function shownDate(record: AnyRecord): string {
  const when = dateOf(record);
  return when === undefined ? '' : clean(formatWhen(when));
}
