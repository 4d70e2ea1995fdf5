import type { Dataset } from '../dataset/dataset.ts';
import type { AnyRecord, RecordByKind } from '../dataset/records.ts';
import type { RecordId } from '../dataset/ref.ts';
import { compareRecordDates, sortDateOf } from '../query/date-of.ts';
import { latestObservations } from '../query/latest-observations.ts';
import { holdersOn } from '../time/holders-on.ts';
import { ACCEPTANCE_MODES } from '../vocab/acceptance-mode.ts';
import { KINDS, type Kind } from '../vocab/kind.ts';
import { MEASURES } from '../vocab/measure.ts';
import { READINGS } from '../vocab/reading.ts';
import { findEntry, labelOf } from '../vocab/vocabulary.ts';
import { actorName, describeSpan, describeWhen, shortWhen } from './describe-value.ts';
import { formatFigure } from './format-figure.ts';
import { plainText } from './inline.ts';
import { holderRun } from './kinds/office.ts';
import { languageName } from './language-name.ts';
import { latestOf } from './latest-of.ts';
import { PageContext, type ViewOptions } from './page-context.ts';
import { proseRuns } from './prose-runs.ts';
import { sortOf } from './sort-of.ts';

/** One record in a list: its id and name, and a cell for each column of its kind. */
export interface ListRow {
  readonly id: RecordId;
  readonly title: string;
  readonly cells: readonly string[];
}

/** A list of one kind, columns named; the title stands apart and is always shown. */
export interface ListView {
  readonly kind: Kind;
  readonly label: string;
  readonly columns: readonly string[];
  readonly rows: readonly ListRow[];
}

interface ListShape<R> {
  readonly columns: readonly string[];
  readonly order: 'date' | 'name';
  readonly cells: (record: R, context: PageContext) => readonly string[];
}

function firstLine(record: AnyRecord, context: PageContext): string {
  if (!('summary' in record) || !record.summary) return '';
  const [first] = proseRuns(record.summary, context);
  return first ? plainText(first) : '';
}

function harmOf(event: RecordByKind['event']): string {
  const harm = (event.figures ?? []).filter((figure) => findEntry(MEASURES, figure.measure)?.harm);
  const measures = [...new Set(harm.map((figure) => figure.measure))];
  return measures.map((measure) => labelOf(MEASURES, measure)).join(', ');
}

function acceptanceOf(agreement: RecordByKind['agreement']): string {
  return [...new Set(agreement.acceptance.map((act) => labelOf(ACCEPTANCE_MODES, act.mode)))].join(', ');
}

function officesOnDay(person: RecordByKind['person'], context: PageContext): string {
  const held = context.dataset.records.office.filter((office) => {
    const { certain, possible } = holdersOn(office.holders, context.on, office.seats);
    return [...certain, ...possible].some((each) => each.holder === person.id);
  });
  return held.map((office) => context.name(office.id)).join(', ');
}

function holdersText(office: RecordByKind['office'], context: PageContext): readonly string[] {
  const { certain, possible } = holdersOn(office.holders, context.on, office.seats);
  const names = (held: typeof certain) => held.map((each) => plainText([holderRun(each.holder, context)])).join(', ');
  const since = [...certain, ...possible].map((each) => describeSpan(each.rows[0])).join(', ');
  if (certain.length > 0) return [names(certain), since];
  return possible.length > 0 ? [`possibly ${names(possible)}`, since] : ['no record', ''];
}

/** How many figures of one period a cell holds before it only says how many more there are. */
const MOST_FIGURES = 3;

/** The figures of the last period, none chosen: where reports or groups differ they stand beside each other. */
function lastFigures(series: RecordByKind['series'], context: PageContext): readonly string[] {
  const latest = latestObservations(series, context.on);
  const [first] = latest;
  if (!first) return ['', ''];
  const figures = [...new Set(latest.map((row) => [formatFigure(row), row.group].filter(Boolean).join(' ')))];
  const more = figures.length - MOST_FIGURES;
  const shown = more > 0 ? [...figures.slice(0, MOST_FIGURES), `${more} more`] : figures;
  return [describeWhen(first.period), shown.join('; ')];
}

const SHAPES: { readonly [K in Kind]: ListShape<RecordByKind[K]> } = {
  agreement: {
    columns: ['Date', 'Accepted'],
    order: 'date',
    cells: (record) => [shortWhen(record.when), acceptanceOf(record)],
  },
  assessment: {
    columns: ['As of', 'Assessor', 'Reading'],
    order: 'date',
    cells: (record, context) => [
      shortWhen(record.asOf),
      context.name(record.assessor),
      labelOf(READINGS, record.reading),
    ],
  },
  dossier: { columns: ['In short'], order: 'name', cells: (record, context) => [firstLine(record, context)] },
  event: {
    columns: ['Date', 'Type', 'Harm reported'],
    order: 'date',
    cells: (record) => [shortWhen(record.when), sortOf(record) ?? '', harmOf(record)],
  },
  office: { columns: ['Holder', 'Time'], order: 'name', cells: (record, context) => holdersText(record, context) },
  organization: {
    columns: ['Class', 'Existed'],
    order: 'name',
    cells: (record) => [sortOf(record) ?? '', record.existed ? describeSpan(record.existed) : ''],
  },
  person: { columns: ['Offices'], order: 'name', cells: (record, context) => [officesOnDay(record, context)] },
  place: { columns: ['Class'], order: 'name', cells: (record) => [sortOf(record) ?? ''] },
  polity: { columns: ['In short'], order: 'name', cells: (record, context) => [firstLine(record, context)] },
  question: {
    columns: ['Positions', 'Findings'],
    order: 'name',
    cells: (record) => [String(record.positions.length), String(record.findings?.length ?? 0)],
  },
  relation: {
    columns: ['Tie', 'Where it stands'],
    order: 'name',
    cells: (record, context) => [sortOf(record) ?? '', latestOf(record, context)],
  },
  series: {
    columns: ['Last period', 'Last figure'],
    order: 'name',
    cells: (record, context) => lastFigures(record, context),
  },
  source: {
    columns: ['Published', 'Publisher', 'Class', 'Language'],
    order: 'date',
    cells: (record) => [shortWhen(record.issued), record.publisher, sortOf(record) ?? '', languageName(record.lang)],
  },
  statement: {
    columns: ['Date', 'Act', 'Who'],
    order: 'date',
    cells: (record, context) => [
      shortWhen(record.when),
      sortOf(record) ?? '',
      record.speakers.map((speaker) => actorName(speaker.actor, context)).join(', '),
    ],
  },
  term: { columns: ['In short'], order: 'name', cells: (record, context) => [firstLine(record, context)] },
};

/**
 * A list of one kind with the columns that both faces show: dated kinds newest first, others by name; offices and people
 * as of the day in the options. `ids` keeps only these records and their order.
 *
 * @example
 * import { listView } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * listView(dataset, 'office', { on: '2023-11-22' }).columns;
 * // → ["Holder","Time"]
 */
export function listView(
  dataset: Dataset,
  kind: Kind,
  options: ViewOptions & { readonly ids?: readonly string[] } = {},
): ListView {
  const context = new PageContext(dataset, options);
  const shape = SHAPES[kind] as ListShape<AnyRecord>;
  const all: readonly AnyRecord[] = dataset.records[kind];
  const rows = ordered(all, shape.order, { context, ids: options.ids }).map((record) => ({
    id: record.id as RecordId,
    title: context.name(record.id),
    cells: shape.cells(record, context),
  }));
  return { kind, label: findEntry(KINDS, kind)?.plural ?? kind, columns: shape.columns, rows };
}

/** Newest first; records without a date last, for nobody looks for them among the latest. */
function newestFirst(records: readonly AnyRecord[], dataset: Dataset): readonly AnyRecord[] {
  const oldestFirst = [...records].sort(compareRecordDates(dataset));
  const dated = oldestFirst.filter((record) => sortDateOf(dataset, record) !== undefined);
  return [...dated.reverse(), ...oldestFirst.filter((record) => sortDateOf(dataset, record) === undefined)];
}

function ordered(
  records: readonly AnyRecord[],
  order: 'date' | 'name',
  { context, ids }: { readonly context: PageContext; readonly ids: readonly string[] | undefined },
): readonly AnyRecord[] {
  if (ids) {
    const byId = new Map<string, AnyRecord>(records.map((record) => [record.id, record]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }
  if (order === 'date') return newestFirst(records, context.dataset);
  return [...records].sort((a, b) => context.name(a.id).localeCompare(context.name(b.id), 'en'));
}
