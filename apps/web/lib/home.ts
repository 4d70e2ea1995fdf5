import {
  findEntry,
  type Inlines,
  KINDS,
  type Kind,
  type ListItem,
  type MatrixCell,
  plainText,
  type RecordPage,
  type SeriesSection,
} from '@balkans/domain';
import { dayOf, entriesOf, idsOf, nameOfRecord, pageOf, recordsOf } from './data.ts';

/** The meeting through which a reader enters. */
export const MEETING_DAY = '2023-11-22';
export const MEETING = 'event/skopje-leaders-meeting-2023-11-22';
export const MEETING_DOSSIER = 'dossier/skopje-2023-11-22';

/** One statement of the meeting on the front page. */
export interface Voice {
  readonly who: Inlines;
  readonly act: Inlines;
  readonly what: Inlines;
  readonly sources: number;
}

const MOST_VOICES = 7;
const MOST_OF_ONE = 2;

/** What was said that day and read in the most places, no speaker more than twice. */
export function voices(): readonly Voice[] {
  const said = dayOf(MEETING_DAY).sections.find(({ key }) => key === 'said');
  const there = meeting().sections.find(({ key }) => key === 'said');
  if (said?.type !== 'table' || there?.type !== 'list') return [];
  const held = new Set<string>(there.items.map(({ ref }) => ref));
  const rows = said.table.rows.map(({ cells: [who = [], act = [], what = [], marks = []] }) => ({
    who,
    act,
    what,
    sources: marks.length,
  }));
  const counts = new Map<string, number>();
  return rows
    .filter(({ what }) => what[0]?.type === 'link' && held.has(what[0].ref))
    .sort((a, b) => b.sources - a.sources)
    .filter(({ who }) => {
      const name = plainText(who);
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      return count <= MOST_OF_ONE;
    })
    .slice(0, MOST_VOICES);
}

export const meeting = (): RecordPage => pageOf(MEETING);

/** The threads that lead away from the meeting, as parts of its dossier. */
export function threads(): readonly { readonly key: string; readonly title: string }[] {
  return pageOf(MEETING_DOSSIER).sections.flatMap(({ key, title }) => {
    const name = /^Thread \d+: (.*)$/.exec(title)?.[1];
    return name === undefined ? [] : [{ key, title: name.charAt(0).toUpperCase() + name.slice(1) }];
  });
}

/** The figures of a series nearest before the meeting. */
export function figureOn(series: `series/${string}`, from: string, to: string) {
  const section = pageOf(series).sections.find((each): each is SeriesSection => each.type === 'series');
  return (section?.rows ?? []).filter(
    (row) => row.from !== undefined && row.to !== undefined && row.from >= from && row.to <= to && !row.planned,
  );
}

export interface Owed {
  readonly title: string;
  readonly href: string;
  readonly latest: MatrixCell;
}

/** Obligations of a text with the latest graded verdict on each. */
export function owed(agreement: `agreement/${string}`, most: number): readonly Owed[] {
  const matrix = pageOf(agreement).sections.find(({ type }) => type === 'matrix');
  if (matrix?.type !== 'matrix') return [];
  return matrix.rows
    .flatMap((row) => {
      const latest = row.cells.filter(({ score, sortDate }) => score !== undefined && sortDate !== undefined).at(-1);
      const title = plainText(row.text);
      return latest && row.id.includes('.') ? [{ title, href: `/${agreement}#${row.id}`, latest }] : [];
    })
    .slice(0, most);
}

/** Questions with how much is on record for each, those with most positions first. */
export function openQuestions(most: number) {
  return idsOf('question')
    .map((id) => {
      const { sections } = pageOf(id);
      const positions = sections.find(({ type }) => type === 'positions');
      const findings = sections.find(({ type }) => type === 'findings');
      return {
        id,
        title: nameOfRecord(id),
        positions: positions?.type === 'positions' ? positions.cards.length : 0,
        findings: findings?.type === 'findings' ? findings.rows.length : 0,
      };
    })
    .sort((a, b) => b.positions - a.positions || (a.id < b.id ? -1 : 1))
    .slice(0, most);
}

export function dossiers(): readonly ListItem[] {
  return idsOf('dossier').map((id) => {
    const [first] = pageOf(id).summary;
    return { ref: id, title: nameOfRecord(id), ...(first ? { note: first } : {}) };
  });
}

export function countsByKind(): readonly { readonly kind: Kind; readonly label: string; readonly count: number }[] {
  return KINDS.values.map((kind) => ({
    kind,
    label: findEntry(KINDS, kind)?.plural ?? kind,
    count: recordsOf(kind).length,
  }));
}

/** A row of the strip: dated facts of one sort, each with whether its day is known. */
export interface StripRow {
  readonly label: string;
  readonly count: number;
  readonly strokes: readonly { readonly day: string; readonly exact: boolean }[];
}

function rowOf(label: string, kind: 'statement' | 'event' | 'agreement' | 'assessment'): StripRow {
  const strokes = entriesOf({ kinds: [kind] }).map(({ start, precision }) => ({
    day: start,
    exact: precision === 'day',
  }));
  return { label, count: recordsOf(kind).length, strokes };
}

/** What the dataset holds along time. */
export function strip(): readonly StripRow[] {
  const figures = idsOf('series').flatMap((id) => {
    const section = pageOf(id).sections.find((each): each is SeriesSection => each.type === 'series');
    return (section?.rows ?? []).flatMap(({ from, to }) => (from ? [{ day: from, exact: from === to }] : []));
  });
  return [
    rowOf('statements', 'statement'),
    rowOf('events', 'event'),
    rowOf('agreements', 'agreement'),
    rowOf('assessments', 'assessment'),
    { label: 'figures', count: figures.length, strokes: figures },
  ];
}
