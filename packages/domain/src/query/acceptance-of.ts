import type { Dataset } from '../dataset/dataset.ts';
import type { Acceptance, Agreement } from '../dataset/records.ts';
import type { AgreementId } from '../generated/ids.ts';
import type { Day } from '../time/day.ts';
import { parseDay } from '../time/parse-day.ts';
import { isUnknown } from '../time/uncertain.ts';
import { whenRange } from '../time/when.ts';
import { getAgreement } from './get-record.ts';

/** What one party did with a text, act by act in the order of the record. */
export interface PartyAcceptance {
  readonly party: Agreement['parties'][number];
  /** None where no act of the party is on record. */
  readonly acts: readonly Acceptance[];
  /** False for one who acted and is no party: a facilitator, an assembly. */
  readonly isParty: boolean;
}

/**
 * In which form each party took a text, or did not; with a day, only acts that may have been done by then. An act is
 * what a source says was done: whether it binds is a question. Throws `NotFoundError`, and `DateFormatError` for a date
 * that is not one day.
 *
 * @example
 * import { acceptanceOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const [kosovo] = acceptanceOf(dataset, 'agreement/ohrid-annex-2023').filter(({ party }) => party === 'polity/kosovo');
 * kosovo?.acts.some(({ mode }) => mode === 'signed');
 * // → false
 */
export function acceptanceOf(
  dataset: Dataset,
  id: AgreementId,
  { on }: { readonly on?: Day } = {},
): readonly PartyAcceptance[] {
  const { parties, acceptance } = getAgreement(dataset, id);
  const day = on === undefined ? undefined : parseDay(on);
  const acts = acceptance.filter((act) => day === undefined || isDoneBy(act, day));
  const others = acts.map(({ party }) => party).filter((party) => !parties.includes(party));
  return [...new Set([...parties, ...others])].map((party) => ({
    party,
    acts: acts.filter((act) => act.party === party),
    isParty: parties.includes(party),
  }));
}

/** An act without a date may have been done by any day. */
function isDoneBy({ on }: Acceptance, day: Day): boolean {
  if (on === undefined || isUnknown(on)) return true;
  const { earliest } = whenRange(on);
  return earliest === undefined || earliest <= day;
}
