import {
  type Count,
  dayPage,
  describeStanding,
  designate,
  kindOf,
  type Observation,
  type OnDay,
  onDay,
  type RecordId,
} from '@balkans/domain';
import type { Output } from '../cli/output.ts';
import { readDay } from '../cli/read-settings.ts';
import type { Call, Run } from '../cli/verb.ts';
import { dayLines } from '../page/day-lines.ts';
import { readParts } from './read-parts.ts';
import { shortValue } from './short-value.ts';

export const run: Run = (call): Output => {
  const { args, flags, settings, dataset } = call;
  const { on, notes } = readDay(args[0], dataset);
  const parts = flags.only === undefined ? DAY_PARTS : readParts(String(flags.only), DAY_PARTS);
  const day = onDay(dataset, on);
  const chosen = Object.fromEntries(parts.map((part) => [part, jsonOf(day, part)]));
  return {
    json: { date: day.date, ...chosen },
    items: [{ date: day.date, ...chosen }],
    table: {
      columns: ['id', 'section', 'subject', 'label', 'value', 'start', 'end'],
      rows: parts.flatMap((part) => rowsOf(day, part, call)),
    },
    lines: (surface) => {
      const page = dayPage(dataset, day, settings);
      const keys: readonly string[] = parts.flatMap((part) => [...SECTIONS[part]]);
      return dayLines({ ...page, sections: page.sections.filter(({ key }) => keys.includes(key)) }, surface);
    },
    notes,
  };
};

/** The parts of a day that can be asked for alone, each with its sections on the page. */
const SECTIONS = {
  offices: ['offices', 'offices-possibly'],
  members: ['standings'],
  recognitions: ['recognitions'],
  figures: ['figures'],
  events: ['happened', 'happened-possibly', 'around'],
  statements: ['said', 'said-possibly'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
type DayPart = keyof typeof SECTIONS;
const DAY_PARTS = Object.keys(SECTIONS) as readonly DayPart[];

function jsonOf(day: OnDay, part: DayPart): unknown {
  const item = (record: { readonly id: string; readonly name: { readonly en: string } }) => ({
    id: record.id,
    kind: kindOf(record.id as RecordId),
    title: record.name.en,
  });
  const both = <T, U>(
    answer: { readonly certain: readonly T[]; readonly possible: readonly T[] },
    map: (each: T) => U,
  ) => ({
    certain: answer.certain.map(map),
    possible: answer.possible.map(map),
  });
  switch (part) {
    case 'offices':
      return both(day.offices, ({ office, held }) => ({
        office: office.id,
        holder: held.holder,
        modes: held.modes,
        contested: held.contested,
        rows: held.rows.map((row) => ({
          row: `${office.id}.${row.key}`,
          start: row.start,
          end: row.end ?? row.until,
          attested: row.attested,
        })),
      }));
    case 'members':
      return day.members.map(({ relation, accession, association, isCertain, step, since }) => ({
        relation: relation.id,
        subject: relation.subject,
        object: relation.object,
        accession,
        association,
        isCertain,
        step: step.step,
        since,
      }));
    case 'recognitions':
      return day.recognitions.map(({ decisions, ...count }) => count);
    case 'figures':
      return day.figures.flatMap(({ series, observations }) =>
        observations.map((row) => ({ series: series.id, ...row })),
      );
    case 'events':
      return both(day.events, item);
    case 'statements':
      return both(day.statements, item);
  }
}

/** A figure in plain digits, with its bound: `over 1700000`. */
function plainFigure({ bound, value, low, high }: Observation): string {
  return [bound, value ?? `${low ?? ''}-${high ?? ''}`].filter((part) => part !== undefined).join(' ');
}

/** One line each for a pipe: id, section, subject, label, value, start, end. */
function rowsOf(day: OnDay, part: DayPart, { dataset, settings }: Call): readonly (readonly string[])[] {
  const name = (ref: string) => designate(dataset, ref, settings).label;
  const tagged = <T>(answer: { readonly certain: readonly T[]; readonly possible: readonly T[] }) => [
    ...answer.certain.map((each) => [each, part] as const),
    ...answer.possible.map((each) => [each, `${part} possible`] as const),
  ];
  switch (part) {
    case 'offices':
      return tagged(day.offices).map(([{ office, held }, section]) => {
        const [row] = held.rows;
        const holder = typeof held.holder === 'string' ? held.holder : shortValue(held.holder);
        return [
          `${office.id}.${row.key}`,
          section,
          office.of,
          name(office.id),
          holder,
          shortValue(row.start),
          shortValue(row.end ?? row.until),
        ];
      });
    case 'members':
      return day.members.map((standing) => [
        standing.relation.id,
        standing.isCertain ? part : `${part} possible`,
        standing.relation.subject,
        standing.relation.object,
        describeStanding(standing),
        shortValue(standing.since),
        '',
      ]);
    case 'recognitions':
      return day.recognitions.flatMap(({ rule, certain, possible }: Count) => [
        ...certain.map((id) => [id, rule, id, name(id), 'certain', '', '']),
        ...possible.map((id) => [id, rule, id, name(id), 'possible', '', '']),
      ]);
    case 'figures':
      return day.figures.flatMap(({ series, observations }) =>
        observations.map((row) => [
          `${series.id}.${row.key}`,
          part,
          series.id,
          name(series.id),
          plainFigure(row),
          row.period,
          '',
        ]),
      );
    default:
      return tagged<OnDay['events']['certain'][number] | OnDay['statements']['certain'][number]>(day[part]).map(
        ([record, section]) => [record.id, section, '', name(record.id), '', shortValue(record.when), ''],
      );
  }
}
