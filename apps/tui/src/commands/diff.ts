import {
  type ChangeSign,
  type DayChange,
  type DayDiff,
  DIFF_SECTIONS,
  type DiffRow,
  type DiffSection,
  diffDays,
  diffRows,
  type HeldOffice,
  type StandingOnDay,
} from '@balkans/domain';
import { columnLines } from '../cli/forms/columns.ts';
import type { Output, OutputNote } from '../cli/output.ts';
import { readDay } from '../cli/read-settings.ts';
import type { Run } from '../cli/verb.ts';
import { clean } from '../page/inline-spans.ts';
import { span } from '../style/line.ts';
import type { Token } from '../style/token.ts';
import { readParts } from './read-parts.ts';

/** What happened and was said between two days is long, and is listed when it is asked for. */
const SHOWN_UNASKED: readonly DiffSection[] = ['offices', 'members', 'recognitions', 'figures'];

const SIGN_TOKENS: Readonly<Record<ChangeSign, Token>> = { '+': 'added', '-': 'removed', '~': 'changed', '=': 'muted' };

export const run: Run = (call): Output => {
  const { args, flags, settings, dataset } = call;
  const [first, second] = args.map((text) => readDay(text, dataset));
  const diff = diffDays(dataset, first!.on, second!.on);
  const sections = flags.only === undefined ? SHOWN_UNASKED : readParts(String(flags.only), DIFF_SECTIONS);
  const isWanted = ({ sign }: { readonly sign: ChangeSign }) => flags.same === true || sign !== '=';
  const rows = sections.flatMap((section) => diffRows(dataset, diff, { ...settings, section }).filter(isWanted));
  const changes = sections.flatMap((section) => changesOf(diff, section).filter(isWanted));
  const limit = flags.limit as number | undefined;
  return {
    json: { from: diff.from, to: diff.to, total: changes.length, changes: changes.slice(0, limit) },
    items: changes.slice(0, limit),
    table: {
      columns: ['id', 'sign', 'section', 'before', 'after', 'date'],
      rows: rows
        .slice(0, limit)
        .map(({ id, sign, section, before, after, date }) => [id, sign, section, before, after, date]),
    },
    lines: (surface) => columnLines([head(diff), ...rows.slice(0, limit).map(cells)], surface),
    notes: [...first!.notes, ...second!.notes, ...(flags.only === undefined ? [happened(diff)] : [])],
    exit: rows.length === 0 ? 1 : 0,
  };
};

function head({ from, to }: DayDiff) {
  return [span(''), span(''), span(from, 'muted'), span(to, 'muted'), span('')];
}

function cells({ sign, id, title, before, after, between, date }: DiffRow) {
  const since = [date === '' ? '' : `since ${date}`, between.length > 0 ? `between: ${between.join(', ')}` : ''];
  return [
    span(sign, SIGN_TOKENS[sign]),
    span(clean(title), 'link', id),
    span(clean(before)),
    span(clean(after)),
    span(clean(since.filter(Boolean).join('; ')), 'muted'),
  ];
}

function happened({ events, statements }: DayDiff): OutputNote {
  const [some, said] = [events.certain.length, statements.certain.length];
  return {
    code: 'between',
    text: `between them ${some} events and ${said} statements; --only events,statements lists them`,
  };
}

/** The changes of one section for programs: ids and values as records have them. */
function changesOf(diff: DayDiff, section: DiffSection): readonly { readonly sign: ChangeSign }[] {
  switch (section) {
    case 'offices':
      return diff.offices.map(({ office, ...change }) => ({ section, id: office.id, ...mapped(change, holdersOf) }));
    case 'members':
      return diff.members.map(({ relation, ...change }) => ({ section, id: relation.id, ...mapped(change, statusOf) }));
    case 'recognitions':
      return diff.recognitions.map(({ relation, ...change }) => ({ section, id: relation.id, ...change }));
    case 'figures':
      return diff.figures.map(({ series, ...change }) => ({ section, id: series.id, ...change }));
    default: {
      const { certain, possible } = diff[section];
      return [
        ...certain.map(({ id, when }) => ({ section, id, sign: '+' as const, date: when, isCertain: true })),
        ...possible.map(({ id, when }) => ({ section, id, sign: '+' as const, date: when, isCertain: false })),
      ];
    }
  }
}

function mapped<From, To>(
  { before, after, between, ...rest }: DayChange<From>,
  map: (value: From) => To,
): DayChange<To> {
  return {
    ...rest,
    ...(before === undefined ? {} : { before: map(before) }),
    ...(after === undefined ? {} : { after: map(after) }),
    between: between.map(map),
  };
}

const holdersOf = (held: readonly HeldOffice[]) =>
  held.map(({ row, ...holder }) => ({ ...holder, row: row.key, start: row.start, end: row.end ?? row.until }));

const statusOf = ({ accession, association, isCertain, step, since }: StandingOnDay) => ({
  accession,
  association,
  isCertain,
  step: step.step,
  since,
});
