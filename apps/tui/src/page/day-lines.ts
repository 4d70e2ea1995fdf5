import {
  type Dataset,
  describeSpan,
  designate,
  type Event,
  formatFigure,
  formatWhen,
  isUnknown,
  type OfficeOnDay,
  type OnDay,
  RECOGNITION_RULES,
  type RecordId,
  type StandingOnDay,
  type Statement,
  weekdayOf,
} from '@balkans/domain';
import { columnLines } from '../cli/forms/columns.ts';
import type { Settings } from '../cli/verb.ts';
import { span } from '../style/line.ts';
import type { Line, Span } from '../style/token.ts';
import { clean } from './inline-spans.ts';
import { linkRows } from './link-row.ts';
import type { PageSurface } from './page-surface.ts';
import { indent } from './prose-lines.ts';

/** The parts of a day, in the order in which they are shown. */
export const DAY_PARTS = ['offices', 'members', 'recognitions', 'figures', 'events', 'statements'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

export interface DayPage {
  readonly dataset: Dataset;
  readonly day: OnDay;
  readonly settings: Settings;
  readonly parts: readonly DayPart[];
}

/** A day as lines: who held what, where states stood, what the figures were, what happened and was said. */
export function dayLines(page: DayPage, surface: PageSurface): readonly Line[] {
  const title: Line = [span(page.day.date, 'heading'), span(`, a ${weekdayOf(page.day.date)}`)];
  const inner = { ...surface, width: surface.width - 2 };
  const blocks = page.parts.flatMap((part) => blocksOf(part, page, inner)).filter(({ lines }) => lines.length > 0);
  return [title, ...blocks.flatMap(({ heading, lines }) => [[], [span(heading, 'heading')], ...indent(lines, 2)])];
}

interface Block {
  readonly heading: string;
  readonly lines: readonly Line[];
}

function blocksOf(part: DayPart, page: DayPage, surface: PageSurface): readonly Block[] {
  const { day } = page;
  switch (part) {
    case 'offices':
      return [
        { heading: 'In office', lines: officeLines(day.offices.certain, page, surface) },
        { heading: 'Possibly in office', lines: officeLines(day.offices.possible, page, surface) },
      ];
    case 'members':
      return [{ heading: 'Standing in organizations', lines: standingLines(day.members, page, surface) }];
    case 'recognitions':
      return [{ heading: 'Recognition of Kosovo, by rule', lines: recognitionLines(page, surface) }];
    case 'figures':
      return [{ heading: 'Latest figures', lines: figureLines(page, surface) }];
    case 'events':
      return happenings('Events', day.events, page, surface);
    case 'statements':
      return happenings('Said', day.statements, page, surface);
  }
}

function nameIn({ dataset, settings }: DayPage, ref: string): string {
  return clean(designate(dataset, ref, settings).label);
}

/** Offices by body and post; a post that is empty, or whose holder no source names, says so. */
function officeLines(offices: readonly OfficeOnDay[], page: DayPage, surface: PageSurface): readonly Line[] {
  const rows = offices.map(({ office, held }): { sort: string; cells: readonly Span[] } => {
    const body = nameIn(page, office.of);
    const post = nameIn(page, office.id);
    const mode = held.modes.filter((each) => each !== 'full').join(' or ');
    const marks = [mode, held.contested ? 'contested' : ''].filter(Boolean).join(', ');
    return {
      sort: `${body}\u0000${post}`,
      cells: [
        span(post, 'link', office.id),
        holderSpan(held.holder, page),
        span(marks, 'disputed'),
        span(held.rows.map((row) => clean(describeSpan(row))).join(' or '), 'muted'),
      ],
    };
  });
  rows.sort((a, b) => (a.sort < b.sort ? -1 : 1));
  return columnLines(
    rows.map(({ cells }) => cells),
    surface,
  );
}

function holderSpan(holder: OfficeOnDay['held']['holder'], page: DayPage): Span {
  if (holder === 'vacant') return span('nobody (vacant)', 'unknown');
  if (isUnknown(holder)) return span('somebody, name not known', 'unknown');
  return span(nameIn(page, holder as string), 'link', holder as string);
}

function standingLines(standings: readonly StandingOnDay[], page: DayPage, surface: PageSurface): readonly Line[] {
  const rows = standings.map(({ relation, accession, association, step }) => {
    const status = [...accession, ...association].filter((each) => each !== 'none').join(', ');
    const when = step && typeof step.on === 'string' ? clean(formatWhen(step.on)) : '';
    return [
      span(nameIn(page, relation.object), 'muted', relation.object),
      span(nameIn(page, relation.subject), 'link', relation.id),
      span(status || 'no standing'),
      span(step ? `${step.step.replaceAll('-', ' ')}${when ? `, ${when}` : ''}` : '', 'muted'),
    ];
  });
  rows.sort((a, b) => (`${a[0]!.text} ${a[1]!.text}` < `${b[0]!.text} ${b[1]!.text}` ? -1 : 1));
  return columnLines(rows, surface);
}

/** Counts under each rule; possible and unrecorded stand apart and are never added in. */
function recognitionLines({ day }: DayPage, surface: PageSurface): readonly Line[] {
  const rows = day.recognitions.map(({ certain, possible, unrecorded }, at) => [
    span(RECOGNITION_RULES[at] ?? ''),
    span(`${certain.length} on record`),
    span(possible.length > 0 ? `${possible.length} possible` : '', 'unknown'),
    span(`${unrecorded.length} without record`, 'muted'),
  ]);
  return columnLines(rows, surface);
}

function figureLines(page: DayPage, surface: PageSurface): readonly Line[] {
  const rows = page.day.figures.flatMap(({ series, observations }) =>
    observations.map((row, at) => [
      span(at === 0 ? nameIn(page, series.id) : '', 'link', series.id),
      span(formatFigure(row)),
      span(row.group ?? '', 'muted'),
      span(clean(formatWhen(row.period)), 'muted'),
    ]),
  );
  return columnLines(rows, surface);
}

type Happenings = {
  readonly certain: readonly (Event | Statement)[];
  readonly possible: readonly (Event | Statement)[];
};

function happenings(
  heading: string,
  { certain, possible }: Happenings,
  page: DayPage,
  surface: PageSurface,
): readonly Block[] {
  const rows = (records: readonly (Event | Statement)[]) =>
    linkRows(
      records.map((record) => ({
        ref: record.id as RecordId,
        title: nameIn(page, record.id),
        ...('speakers' in record ? { date: speakersOf(record, page) } : {}),
      })),
      surface,
    );
  return [
    { heading, lines: rows(certain) },
    { heading: `${heading}, possibly that day`, lines: possible.length > 0 ? [...rows(possible)] : [] },
  ];
}

function speakersOf(statement: Statement, page: DayPage): string {
  return statement.speakers.map(({ actor }) => nameIn(page, actor)).join(', ');
}
