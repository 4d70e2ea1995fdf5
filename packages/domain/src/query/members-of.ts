import type { Dataset } from '../dataset/dataset.ts';
import type { Relation, Step } from '../dataset/records.ts';
import type { RecordId } from '../dataset/ref.ts';
import type { OrganizationId } from '../generated/ids.ts';
import type { Day } from '../time/day.ts';
import { parseDay } from '../time/parse-day.ts';
import { type StatusOnDay, statusOn } from '../time/status-on.ts';
import type { Count } from './count.ts';
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

/**
 * The members of an organization on a day. Those of whom no record says anything are `unrecorded`, not "no".
 * Throws `DateFormatError` for a date that is not one day.
 *
 * @example
 * import { membersOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * membersOf(dataset, 'organization/nato', '2009-04-01').certain.includes('polity/albania');
 * // → true
 */
export function membersOf(dataset: Dataset, organization: OrganizationId, day: Day): Count {
  const on = parseDay(day);
  const certain: RecordId[] = [];
  const possible: RecordId[] = [];
  const recorded = new Set<string>();
  for (const relation of dataset.records.relation) {
    if (relation.predicate !== 'member-of' || relation.object !== organization) continue;
    recorded.add(relation.subject);
    const { accession } = membershipStatus(dataset, relation, on);
    if (accession.certain.some((reading) => reading.status === 'member')) certain.push(relation.subject as RecordId);
    else if (accession.possible.some((reading) => reading.status === 'member'))
      possible.push(relation.subject as RecordId);
  }
  const unrecorded = dataset.records.polity.map((each) => each.id as RecordId).filter((id) => !recorded.has(id));
  return {
    rule: `members/${organization}`,
    of: organization as RecordId,
    on,
    certain: certain.sort(),
    possible: possible.sort(),
    unrecorded,
  };
}
