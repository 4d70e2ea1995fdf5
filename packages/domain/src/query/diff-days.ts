import type { Dataset } from '../dataset/dataset.ts';
import type { Event, Observation, Office, Relation, Series, Statement } from '../dataset/records.ts';
import { UsageError } from '../errors.ts';
import { compareDates } from '../time/compare-dates.ts';
import type { Day } from '../time/day.ts';
import { holdersOn } from '../time/holders-on.ts';
import { parseDay } from '../time/parse-day.ts';
import { dateOfStep, stepOnDay } from '../time/step-on-day.ts';
import { isDisputed, isUnknown } from '../time/uncertain.ts';
import { type WhenValue, whenRange } from '../time/when.ts';
import type { RecognitionStep } from '../vocab/recognition-step.ts';
import { dateOfEventIn } from './date-of-event.ts';
import { type HeldOffice, heldOffice } from './held-office.ts';
import { latestObservations } from './latest-observations.ts';
import { madeWhenTouched } from './made-when-touched.ts';
import { relationsTo } from './relations-to.ts';
import { type StandingOnDay, standingsOn } from './standings-on.ts';

/** `+` only on the later day, `-` only on the earlier, `~` on both and not the same, `=` the same. */
export type ChangeSign = '+' | '-' | '~' | '=';

/** What one thing was on each of two days; a side is left out where nothing is on record for that day. */
export interface DayChange<Value> {
  readonly sign: ChangeSign;
  readonly before?: Value;
  readonly after?: Value;
  /** When it came to be as it is on the later day, or ceased; left out where no date is known. */
  readonly date?: WhenValue;
  /** What it was on days between the two, in order of time. */
  readonly between: readonly Value[];
}

export interface OfficeChange extends DayChange<readonly HeldOffice[]> {
  readonly office: Office;
}

export interface StandingChange extends DayChange<StandingOnDay> {
  readonly relation: StandingOnDay['relation'];
}

export interface RecognitionChange extends DayChange<RecognitionStep> {
  readonly relation: Extract<Relation, { predicate: 'recognises' }>;
}

export interface FigureChange extends DayChange<readonly Observation[]> {
  readonly series: Series;
}

/** What differs between what is on record for two days, and what happened and was said after the first. */
export interface DayDiff {
  readonly from: Day;
  readonly to: Day;
  readonly offices: readonly OfficeChange[];
  readonly members: readonly StandingChange[];
  readonly recognitions: readonly RecognitionChange[];
  readonly figures: readonly FigureChange[];
  /** Dated after the first day and not after the second; `possible` where the date may also mean a day outside. */
  readonly events: { readonly certain: readonly Event[]; readonly possible: readonly Event[] };
  readonly statements: { readonly certain: readonly Statement[]; readonly possible: readonly Statement[] };
}

interface Days {
  readonly from: Day;
  readonly to: Day;
}

/**
 * What began, ended and changed between two days: holders of offices, standing in organizations, recognitions, the
 * latest figures; with what happened and was said after the first day, up to and with the second. What stayed the same
 * is listed with `=`. A part is made when it is first touched.
 * Throws `DateFormatError` for a date that is not one day, `UsageError` where the first is later than the second.
 *
 * @example
 * import { diffDays } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const { offices } = diffDays(dataset, '2023-11-22', '2024-11-22');
 * const change = offices.find(({ office }) => office.id === 'office/nato-secretary-general');
 * [change?.sign, change?.before?.[0]?.holder, change?.after?.[0]?.holder, change?.date];
 * // → ["~","person/jens-stoltenberg","person/mark-rutte","2024-10-01"]
 */
export function diffDays(dataset: Dataset, from: Day, to: Day): DayDiff {
  const days = { from: parseDay(from), to: parseDay(to) };
  if (days.from > days.to) throw new UsageError(`${days.from} is later than ${days.to}; give the earlier day first`);
  return madeWhenTouched<DayDiff>({
    from: () => days.from,
    to: () => days.to,
    offices: () => dataset.records.office.flatMap((office) => changesOfOffice(office, days)),
    members: () => standingChanges(dataset, days),
    recognitions: () => recognitionChanges(dataset, days),
    figures: () => dataset.records.series.flatMap((series) => figureChange(series, days) ?? []),
    events: () => happenedBetween(dataset.records.event, days),
    statements: () => happenedBetween(dataset.records.statement, days),
  });
}

function heldOn({ holders, seats }: Office, day: Day): readonly HeldOffice[] {
  const { certain, possible } = holdersOn(holders, day, seats);
  return [...certain.map((held) => heldOffice(held, true)), ...possible.map((held) => heldOffice(held, false))];
}

/** One change for an office of one seat; for several seats one for each holder. */
function changesOfOffice(office: Office, { from, to }: Days): readonly OfficeChange[] {
  const [before, after] = [heldOn(office, from), heldOn(office, to)];
  const isOneSeat = (office.seats ?? 1) === 1;
  const groups = isOneSeat ? [undefined] : [...new Set([...before, ...after].map(({ holder }) => String(holder)))];
  return groups.flatMap((holder) => {
    const of = (held: readonly HeldOffice[]) => held.filter((each) => !holder || String(each.holder) === holder);
    const sides = sidesOf(of(before), of(after), (held) => held.length > 0, isSameHolding);
    if (sides === undefined) return [];
    const between = isOneSeat && sides.sign !== '=' ? heldBetween(office, { from, to }) : [];
    return [{ office, ...sides, ...dated(dateOfHolding(sides)), between }];
  });
}

/** A holder who was last seen before the later day is less certain then, but nobody else. */
function isSameHolding(a: readonly HeldOffice[], b: readonly HeldOffice[]): boolean {
  const keys = (held: readonly HeldOffice[]) => held.map(({ holder, mode }) => JSON.stringify([holder, mode])).sort();
  return keys(a).join() === keys(b).join();
}

/** Where somebody came in, the start of the row; where the office fell empty, the end of the last one. */
function dateOfHolding({ before, after }: Pick<OfficeChange, 'before' | 'after'>): WhenValue | undefined {
  return after?.[0] ? after[0].row.start : (before?.at(-1)?.row.end ?? before?.at(-1)?.row.until);
}

/** Holders that came and went between: rows that are neither those of the first day nor those of the second. */
function heldBetween(office: Office, { from, to }: Days): readonly (readonly HeldOffice[])[] {
  const known = new Set([...heldOn(office, from), ...heldOn(office, to)].map(({ row }) => row.key));
  return office.holders
    .filter(({ key, start }) => !known.has(key) && typeof start === 'string' && liesBetween(start, { from, to }))
    .sort((a, b) => compareDates(a.start as string, b.start as string))
    .map((row) => [{ holder: row.holder, mode: row.mode, isCertain: true, row }]);
}

function standingChanges(dataset: Dataset, { from, to }: Days): readonly StandingChange[] {
  const before = new Map(standingsOn(dataset, from).map((standing) => [standing.relation.id, standing]));
  return standingsOn(dataset, to).flatMap((after): readonly StandingChange[] => {
    const sides = sidesOf(before.get(after.relation.id), after, () => true, isSameStanding);
    return sides ? [{ relation: after.relation, ...sides, ...dated(after.since), between: [] }] : [];
  });
}

function isSameStanding(a: StandingOnDay, b: StandingOnDay): boolean {
  const key = ({ accession, association }: StandingOnDay) => JSON.stringify([accession, association]);
  return key(a) === key(b);
}

const TAKEN_BACK: readonly RecognitionStep[] = ['withdrawal-claimed', 'withdrawal-documented'];

/** Steps of recognition up to each day; `-` where the last one takes it back. */
function recognitionChanges(dataset: Dataset, { from, to }: Days): readonly RecognitionChange[] {
  const dateOfEvent = dateOfEventIn(dataset);
  return relationsTo(dataset, 'recognises').flatMap((relation): readonly RecognitionChange[] => {
    const takenBy = (day: Day) => relation.steps.filter((step) => stepOnDay(step, day, dateOfEvent) !== 'no');
    const [earlier, later] = [takenBy(from), takenBy(to)];
    const after = later.at(-1);
    if (!after) return [];
    const sides = sidesOf(earlier.at(-1)?.step, after.step, () => true, Object.is);
    if (!sides) return [];
    const between = later.slice(earlier.length, -1).map(({ step }) => step);
    const isTakenBack = sides.sign === '~' && TAKEN_BACK.includes(after.step);
    return [
      { relation, ...sides, sign: isTakenBack ? '-' : sides.sign, ...dated(dateOfStep(after, dateOfEvent)), between },
    ];
  });
}

function figureChange(series: Series, { from, to }: Days): FigureChange | undefined {
  const [before, after] = [latestObservations(series, from), latestObservations(series, to)];
  const isSame = (a: readonly Observation[], b: readonly Observation[]) => a[0]?.key === b[0]?.key;
  const sides = sidesOf(before, after, (rows) => rows.length > 0, isSame);
  return sides && { series, ...sides, ...dated(after[0]?.period), between: [] };
}

function happenedBetween<R extends Event | Statement>(records: readonly R[], days: Days) {
  const certain: R[] = [];
  const possible: R[] = [];
  for (const record of records) {
    const answers = valuesOf(record.when).map((when) => answerBetween(when, days));
    if (answers.length > 0 && answers.every((answer) => answer === 'certain')) certain.push(record);
    else if (answers.some((answer) => answer !== 'no')) possible.push(record);
  }
  return { certain, possible };
}

function valuesOf(when: WhenValue): readonly string[] {
  if (isUnknown(when)) return [];
  return isDisputed(when) ? when.disputed.map(({ value }) => value) : [when];
}

function answerBetween(when: string, { from, to }: Days): 'certain' | 'possible' | 'no' {
  const { earliest, latest } = whenRange(when);
  if ((latest !== undefined && latest <= from) || (earliest !== undefined && earliest > to)) return 'no';
  return earliest !== undefined && earliest > from && latest !== undefined && latest <= to ? 'certain' : 'possible';
}

function liesBetween(when: string, days: Days): boolean {
  return answerBetween(when, days) !== 'no';
}

function dated(date: WhenValue | undefined): { readonly date?: WhenValue } {
  return date === undefined ? {} : { date };
}

interface Sides<Value> {
  readonly sign: ChangeSign;
  readonly before?: Value;
  readonly after?: Value;
}

/** The two sides with their sign; undefined where nothing stands on either. */
function sidesOf<Value>(
  before: Value | undefined,
  after: Value | undefined,
  stands: (value: Value) => boolean,
  isSame: (a: Value, b: Value) => boolean,
): Sides<Value> | undefined {
  const earlier = before !== undefined && stands(before) ? before : undefined;
  const later = after !== undefined && stands(after) ? after : undefined;
  if (earlier === undefined) return later === undefined ? undefined : { sign: '+', after: later };
  if (later === undefined) return { sign: '-', before: earlier };
  return { sign: isSame(earlier, later) ? '=' : '~', before: earlier, after: later };
}
