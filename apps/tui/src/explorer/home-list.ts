import { findEntry, formatNumber, KINDS, type Kind } from '@balkans/domain';
import { KIND_OF_DIGIT } from './keys.ts';
import type { Library, Wishes } from './library.ts';
import type { ListModel, ListRow } from './list-model.ts';
import type { Route } from './state/route.ts';

const IN_SHORT: Readonly<Partial<Record<Kind, string>>> = {
  statement: 'who said what, when, where, as what, to whom',
  agreement: 'what was agreed, in which form, who says it is done',
  event: 'what happened, with the figures each side gave',
  question: 'what is contested, by whom, and what was found',
  person: 'public roles only',
  office: 'who held which post on which day',
  relation: 'member of, recognises, contributes to, supports',
  series: 'troops, people, spending; conflicts kept',
  dossier: 'guided readings',
};

interface WayIn {
  readonly title: string;
  readonly note: string;
  readonly route: Route;
}

/** Questions that show what the records can answer. */
export const WAYS_IN: readonly WayIn[] = [
  {
    title: 'What was said in Skopje on 22 November 2023',
    note: 'one sentence, and what outlets made of it',
    route: { view: 'record', id: 'dossier/skopje-2023-11-22' },
  },
  {
    title: 'What was agreed in Ohrid in March 2023',
    note: 'accepted in which form; who calls which part done',
    route: { view: 'record', id: 'agreement/ohrid-annex-2023' },
  },
  {
    title: 'How many soldiers were hurt in Zvečan?',
    note: 'it depends on who reports',
    route: { view: 'record', id: 'event/zvecan-clash-2023-05-29' },
  },
  {
    title: 'Why does Albania support Kosovo?',
    note: 'grounds, each with its evidence',
    route: { view: 'explain', from: 'polity/albania', to: 'polity/kosovo' },
  },
  {
    title: 'Who held which post on 22 November 2023?',
    note: 'and what was said that day',
    route: { view: 'day', on: '2023-11-22' },
  },
];

/** The rows of home: the nine lists that digits open, the ways in, then the other kinds. */
export function homeList(library: Library, _: Wishes): ListModel {
  const { records } = library.dataset;
  const kindRow = (kind: Kind, digit: string): ListRow => ({
    key: kind,
    to: { view: 'list', kind, query: '' },
    cells: [digit, findEntry(KINDS, kind)?.plural ?? kind, formatNumber(records[kind].length)],
    title: IN_SHORT[kind] ?? findEntry(KINDS, kind)?.definition ?? '',
  });
  const byDigit = KIND_OF_DIGIT.map((kind, at) => kindRow(kind as Kind, String(at + 1)));
  const others = KINDS.values.filter((kind) => !KIND_OF_DIGIT.includes(kind)).map((kind) => kindRow(kind, ''));
  const waysIn = WAYS_IN.filter(({ route }) => route.view !== 'record' || library.has(route.id)).map(
    ({ title, note, route }) => ({
      key: title,
      to: route,
      cells: [],
      title,
      note,
    }),
  );
  return { label: 'Home', columns: [], titleColumn: '', rows: [...byDigit, ...waysIn, ...others] };
}
