import type { StandingOnDay } from '../query/standings-on.ts';

/**
 * A standing in words: a member's or former member's looser ties are history and left out; several possible statuses are
 * all named. Empty where nothing stands, as after a refused bid.
 *
 * @example
 * import { describeStanding, onDay } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const standing = onDay(dataset, '2023-11-22').members.find(({ relation }) => relation.id === 'relation/member-of-albania-nato');
 * standing && describeStanding(standing);
 * // → member
 */
export function describeStanding({ accession, association, isCertain }: StandingOnDay): string {
  const isSettled = isCertain && (accession.includes('member') || accession.includes('former'));
  const statuses = [...new Set<string>(isSettled ? accession : [...accession, ...association])];
  if (isCertain) return statuses.filter((each) => each !== 'none').join(', ');
  return `possibly ${statuses.join(' or ')}`;
}
