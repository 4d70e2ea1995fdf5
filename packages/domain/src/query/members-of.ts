import type { Dataset } from '../dataset/dataset.ts';
import type { RecordId } from '../dataset/ref.ts';
import type { OrganizationId } from '../generated/ids.ts';
import type { Day } from '../time/day.ts';
import { type Count, countWith } from './counting/count-by.ts';
import { members } from './counting/members.ts';

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
  return countWith(dataset, members, { of: organization as RecordId, on: day });
}
