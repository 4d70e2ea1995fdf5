import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import { findRefParts, type RecordId } from '../dataset/ref.ts';
import type { DayRange } from '../time/range.ts';
import { isHeldDuring } from './held-during.ts';

const ANY_TIME: DayRange = { earliest: undefined, latest: undefined };

/**
 * The bodies that an actor is or belongs to: itself, its polity, its parents, and theirs; of a person also those of the
 * offices held during a range of days, at any time where none is given.
 *
 * @example
 * import { bodiesOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * bodiesOf(dataset, 'organization/government-of-serbia').has('polity/serbia');
 * // → true
 */
export function bodiesOf(dataset: Dataset, actor: string, during: DayRange = ANY_TIME): ReadonlySet<string> {
  const bodies = new Set<string>();
  const visit = (id: string): void => {
    if (bodies.has(id)) return;
    bodies.add(id);
    if (findRefParts(id)?.kind !== 'organization') return;
    const organization = findRecord(dataset, id as RecordId<'organization'>);
    if (organization?.of) visit(organization.of);
    for (const parent of organization?.parents ?? []) visit(parent.org);
  };
  visit(actor);
  if (findRefParts(actor)?.kind === 'person') {
    for (const office of dataset.records.office) if (isHeldDuring(office, actor, during)) visit(office.of);
  }
  return bodies;
}
