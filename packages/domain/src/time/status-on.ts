import { MEMBERSHIP_STEPS } from '../vocab/membership-step.ts';
import { findEntry } from '../vocab/vocabulary.ts';
import type { Day } from './day.ts';
import { type DatedStep, type DateOfEvent, isUndatedStep, stepOnDay } from './step-on-day.ts';
import type { DayAnswer } from './when.ts';

type MembershipEntry = (typeof MEMBERSHIP_STEPS)['entries'][number];
type Track = MembershipEntry['track'];
type StatusOfTrack<T extends Track> = NonNullable<Extract<MembershipEntry, { track: T }>['status']> | 'none';

/** Status on the way into an organization, and after. */
export type AccessionStatus = StatusOfTrack<'accession'>;

/** Status on the track beside membership. */
export type AssociationStatus = StatusOfTrack<'association'>;

/** A status and the step that brought it; no step, if none has come yet. */
export interface StatusFromStep<Status, Step extends DatedStep = DatedStep> {
  readonly status: Status;
  readonly step: Step | undefined;
}

/** One certain status, or several possible ones. */
export interface TrackOnDay<Status, Step extends DatedStep = DatedStep> {
  readonly certain: readonly StatusFromStep<Status, Step>[];
  readonly possible: readonly StatusFromStep<Status, Step>[];
}

export interface StatusOnDay<Step extends DatedStep = DatedStep> {
  readonly accession: TrackOnDay<AccessionStatus, Step>;
  readonly association: TrackOnDay<AssociationStatus, Step>;
  /** Steps whose day is unknown; they count as not yet taken. */
  readonly undated: readonly Step[];
}

/**
 * The status that the steps of a membership give on a day. The last step taken decides; a step that may have been
 * taken by then, or of which it is disputed whether it was, makes the status possible. Steps stand in order of
 * happening. `dateOfEvent` gives the date of the event that a step names instead of its own.
 *
 * @example
 * import { statusOn } from '@balkans/domain';
 * const steps = [
 *   { key: 'invited', step: 'invited', on: '2008-04-03' },
 *   { key: 'joined', step: 'joined', on: '2009-04-01' },
 * ];
 * statusOn(steps, '2009-03-31', () => undefined).accession.certain.map(({ status }) => status);
 * // → ["invited"]
 */
export function statusOn<Step extends DatedStep>(
  steps: readonly Step[],
  day: Day,
  dateOfEvent: DateOfEvent,
): StatusOnDay<Step> {
  const answers = steps.map((step) => ({ step, answer: stepOnDay(step, day, dateOfEvent) }));
  return {
    accession: trackOn(answers, 'accession'),
    association: trackOn(answers, 'association'),
    undated: steps.filter((step) => isUndatedStep(step, dateOfEvent)),
  };
}

function trackOn<T extends Track, Step extends DatedStep>(
  answers: readonly { step: Step; answer: DayAnswer }[],
  track: T,
): TrackOnDay<StatusOfTrack<T>, Step> {
  let readings: StatusFromStep<StatusOfTrack<T>, Step>[] = [{ status: 'none', step: undefined }];
  for (const { step, answer } of answers) {
    const status = statusAfter(step.step, track);
    if (status === undefined || answer === 'no') continue;
    const others = answer === 'certain' ? [] : readings.filter((reading) => reading.status !== status);
    const same = answer === 'possible' ? readings.find((reading) => reading.status === status) : undefined;
    readings = [...others, same ?? { status, step }];
  }
  return readings.length === 1 ? { certain: readings, possible: [] } : { certain: [], possible: readings };
}

function statusAfter<T extends Track>(step: string, track: T): StatusOfTrack<T> | undefined {
  const entry = findEntry(MEMBERSHIP_STEPS, step);
  return entry?.track === track ? (entry.status as StatusOfTrack<T> | undefined) : undefined;
}
