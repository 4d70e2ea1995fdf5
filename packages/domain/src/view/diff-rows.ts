import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { Event, Observation, Office, Statement } from '../dataset/records.ts';
import type { RecordId } from '../dataset/ref.ts';
import type { ChangeSign, DayChange, DayDiff } from '../query/diff-days.ts';
import type { HeldOffice } from '../query/held-office.ts';
import type { StandingOnDay } from '../query/standings-on.ts';
import { HOLDER_MODES } from '../vocab/holder-mode.ts';
import { RECOGNITION_STEPS, type RecognitionStep } from '../vocab/recognition-step.ts';
import { labelOf } from '../vocab/vocabulary.ts';
import { describeStanding } from './describe-standing.ts';
import { describeUnknown, describeWhen } from './describe-value.ts';
import { formatFigure } from './format-figure.ts';
import { PageContext, type ViewOptions } from './page-context.ts';

/** The parts of a difference between two days, in reading order. */
export const DIFF_SECTIONS = ['offices', 'members', 'recognitions', 'figures', 'events', 'statements'] as const;
export type DiffSection = (typeof DIFF_SECTIONS)[number];

/** One thing on two days, in words; a side on which nothing is on record is empty. */
export interface DiffRow {
  readonly section: DiffSection;
  readonly sign: ChangeSign;
  readonly id: RecordId;
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly between: readonly string[];
  readonly date: string;
}

interface Described<Value> {
  readonly id: string;
  readonly title: string;
  readonly change: DayChange<Value>;
  readonly describe: (value: Value) => string;
}

/**
 * One section of a difference between two days as rows for people, what stayed the same among them.
 *
 * @example
 * import { diffDays, diffRows } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const rows = diffRows(dataset, diffDays(dataset, '2023-11-22', '2024-11-22'), { section: 'offices' });
 * const nato = rows.find(({ id }) => id === 'office/nato-secretary-general');
 * [nato?.sign, nato?.title, nato?.before, nato?.after];
 * // → ["~","NATO, Secretary General","Jens Stoltenberg","Mark Rutte"]
 */
export function diffRows(
  dataset: Dataset,
  diff: DayDiff,
  { section, ...options }: ViewOptions & { readonly section: DiffSection },
): readonly DiffRow[] {
  const context = new PageContext(dataset, { ...options, on: diff.to });
  const name = (ref: string) => context.name(ref);
  const row = <Value>({ id, title, change, describe }: Described<Value>): DiffRow => ({
    section,
    sign: change.sign,
    id: id as RecordId,
    title,
    before: change.before === undefined ? '' : describe(change.before),
    after: change.after === undefined ? '' : describe(change.after),
    between: change.between.map(describe),
    date: describeWhen(change.date),
  });
  switch (section) {
    case 'offices':
      return diff.offices.map((change) =>
        row({
          id: change.office.id,
          title: officeTitle(dataset, change.office, name),
          change,
          describe: (held: readonly HeldOffice[]) => held.map((each) => describeHolder(each, name)).join(', '),
        }),
      );
    case 'members':
      return diff.members.map((change) =>
        row({
          id: change.relation.id,
          title: `${name(change.relation.subject)}, ${name(change.relation.object)}`,
          change,
          describe: (standing: StandingOnDay) => describeStanding(standing) || 'none',
        }),
      );
    case 'recognitions':
      return diff.recognitions.map((change) =>
        row({
          id: change.relation.id,
          title: `${name(change.relation.subject)} recognises ${name(change.relation.object)}`,
          change,
          describe: (step: RecognitionStep) => labelOf(RECOGNITION_STEPS, step).toLowerCase(),
        }),
      );
    case 'figures':
      return diff.figures.map((change) =>
        row({
          id: change.series.id,
          title: name(change.series.id),
          change,
          describe: (rows: readonly Observation[]) => rows.map(describeObservation).join('; '),
        }),
      );
    default:
      return happenings(diff[section], section, name);
  }
}

/** Whose office it is first, so that a cut title still tells two offices apart: `Serbia, Prime Minister`. */
function officeTitle(dataset: Dataset, office: Office, name: (ref: string) => string): string {
  const label = name(office.id);
  const body = findRecord(dataset, office.of as RecordId<'organization' | 'polity'>);
  const polity = body && 'of' in body ? body.of : undefined;
  for (const owner of [office.of, polity].flatMap((ref) => (ref === undefined ? [] : [name(ref)]))) {
    const ending = [` of ${owner}`, ` of the ${owner}`].find((each) => label.endsWith(each));
    if (ending) return `${owner}, ${label.slice(0, -ending.length)}`;
  }
  return label;
}

function describeHolder({ holder, mode, isCertain }: HeldOffice, name: (ref: string) => string): string {
  const who = typeof holder !== 'string' ? describeUnknown(holder) : holder === 'vacant' ? 'vacant' : name(holder);
  const as = mode === 'full' ? who : `${who} (${labelOf(HOLDER_MODES, mode).toLowerCase()})`;
  return isCertain ? as : `possibly ${as}`;
}

function describeObservation(row: Observation): string {
  return `${formatFigure(row)} (${describeWhen(row.period)})`;
}

function happenings(
  {
    certain,
    possible,
  }: { readonly certain: readonly (Event | Statement)[]; readonly possible: readonly (Event | Statement)[] },
  section: DiffSection,
  name: (ref: string) => string,
): readonly DiffRow[] {
  const row = (record: Event | Statement, after: string): DiffRow => ({
    section,
    sign: '+',
    id: record.id as RecordId,
    title: name(record.id),
    before: '',
    after,
    between: [],
    date: describeWhen(record.when),
  });
  return [...certain.map((each) => row(each, '')), ...possible.map((each) => row(each, 'possibly'))];
}
