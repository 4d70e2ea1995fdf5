import type { Day } from './day.ts';
import { type DatedStep, type DateOfEvent, isUndatedStep, stepOnDay } from './step-on-day.ts';

/** Status on the way into an organization, and after. */
export type AccessionStatus =
  | 'none'
  | 'applicant'
  | 'candidate'
  | 'negotiating'
  | 'invited'
  | 'acceding'
  | 'member'
  | 'suspended'
  | 'former';

/** Status on the track beside membership. */
export type AssociationStatus = 'none' | 'observer' | 'partner' | 'associated';

const ACCESSION: Readonly<Record<string, AccessionStatus>> = {
  applied: 'applicant',
  candidate: 'candidate',
  'negotiations-agreed': 'candidate',
  'negotiations-opened': 'negotiating',
  invited: 'invited',
  'protocol-signed': 'acceding',
  joined: 'member',
  continued: 'member',
  suspended: 'suspended',
  left: 'former',
  'bid-failed': 'none',
};

const ASSOCIATION: Readonly<Record<string, AssociationStatus>> = {
  observer: 'observer',
  'partnership-joined': 'partner',
  'action-plan': 'partner',
  'association-signed': 'associated',
  'association-in-force': 'associated',
};

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
    accession: trackOn(answers, ACCESSION),
    association: trackOn(answers, ASSOCIATION),
    undated: steps.filter((step) => isUndatedStep(step, dateOfEvent)),
  };
}

function trackOn<Status extends string, Step extends DatedStep>(
  answers: readonly { step: Step; answer: ReturnType<typeof stepOnDay> }[],
  track: Readonly<Record<string, Status>>,
): TrackOnDay<Status | 'none', Step> {
  let readings: StatusFromStep<Status | 'none', Step>[] = [{ status: 'none', step: undefined }];
  for (const { step, answer } of answers) {
    const status = Object.hasOwn(track, step.step) ? track[step.step] : undefined;
    if (status === undefined || answer === 'no') continue;
    const others = answer === 'certain' ? [] : readings.filter((reading) => reading.status !== status);
    const isKnown = others.length < readings.length && answer === 'possible';
    const same = isKnown ? readings.find((reading) => reading.status === status) : undefined;
    readings = [...others, same ?? { status, step }];
  }
  return readings.length === 1 ? { certain: readings, possible: [] } : { certain: [], possible: readings };
}
