import type { Dataset } from '../dataset/dataset.ts';
import type { Step } from '../dataset/records.ts';
import type { Day } from '../time/day.ts';
import type { AccessionStatus, AssociationStatus } from '../time/status-on.ts';
import { dateOfStep } from '../time/step-on-day.ts';
import type { WhenValue } from '../time/when.ts';
import { dateOfEventIn } from './date-of-event.ts';
import { type MembershipRelation, membershipStatus } from './membership-status.ts';
import { relationsTo } from './relations-to.ts';

export interface StandingOnDay {
  readonly relation: MembershipRelation;
  readonly accession: readonly AccessionStatus[];
  readonly association: readonly AssociationStatus[];
  /** Whether each track has one status that day; otherwise those listed are the possible ones. */
  readonly isCertain: boolean;
  /** The step that brought the latest status, and its date: its own or that of its event. */
  readonly step: Step;
  readonly since: WhenValue;
}

/** Where everybody stood towards every organization; whoever had taken no step is left out. */
export function standingsOn(dataset: Dataset, day: Day): readonly StandingOnDay[] {
  const dateOfEvent = dateOfEventIn(dataset);
  return relationsTo(dataset, 'member-of').flatMap((relation) => {
    const { accession, association } = membershipStatus(dataset, relation, day);
    const readings = [...accession.certain, ...accession.possible];
    const beside = [...association.certain, ...association.possible];
    const step = readings.findLast((reading) => reading.step)?.step ?? beside.findLast((reading) => reading.step)?.step;
    const since = step && dateOfStep(step, dateOfEvent);
    if (step === undefined || since === undefined) return [];
    return [
      {
        relation,
        accession: readings.map(({ status }) => status),
        association: beside.map(({ status }) => status),
        isCertain: accession.possible.length === 0 && association.possible.length === 0,
        step,
        since,
      },
    ];
  });
}
