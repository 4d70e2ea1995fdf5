import type { Dataset } from '../dataset/dataset.ts';
import type { Relation, Step } from '../dataset/records.ts';
import type { Day } from '../time/day.ts';
import { parseDay } from '../time/parse-day.ts';
import { type StatusOnDay, statusOn } from '../time/status-on.ts';
import { dateOfEventIn } from './date-of-event.ts';

export type MembershipRelation = Extract<Relation, { predicate: 'member-of' }>;

/**
 * Where a polity or organization stands towards an organization on a day, on the track of accession and on that of
 * association, with the step that brought it there.
 *
 * @example
 * import { getRelation, membershipStatus } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const relation = getRelation(dataset, 'relation/member-of-albania-nato') as never;
 * membershipStatus(dataset, relation, '2009-04-01').accession.certain.map(({ status }) => status);
 * // → ["member"]
 */
export function membershipStatus(dataset: Dataset, relation: MembershipRelation, day: Day): StatusOnDay<Step> {
  return statusOn<Step>(relation.steps, parseDay(day), dateOfEventIn(dataset));
}
