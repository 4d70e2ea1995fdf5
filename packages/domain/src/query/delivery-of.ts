import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { Acceptance, Agreement, Assessment, Obligation, Provision } from '../dataset/records.ts';
import type { Ref } from '../dataset/ref.ts';
import type { AgreementId } from '../generated/ids.ts';
import { compareDates } from '../time/compare-dates.ts';
import type { Day } from '../time/day.ts';
import { parseDay } from '../time/parse-day.ts';
import { whenRange } from '../time/when.ts';
import type { Side } from '../vocab/side.ts';
import { bodiesOf } from './bodies-of.ts';
import { getAgreement } from './get-record.ts';
import { isOneSide, sideOf } from './side-of.ts';

/** Who judges: an obligor or an organ of it, an organ of another party, or somebody else; a person by the office held. */
export type AssessorRelation = 'self' | 'other-party' | 'third';

export interface Assessed {
  readonly assessment: Assessment;
  readonly relation: AssessorRelation;
  /** Sides for which the assessor speaks; none for a person without an office or a body of no side. */
  readonly sides: readonly Side[];
  /** Whether every source that carries the verdict is of another side than the assessor; unknown where that has none. */
  readonly relayed: 'yes' | 'no' | 'unknown';
}

export interface ObligationDelivery {
  /** `agreement/slug.provision.obligation`. */
  readonly id: Ref<'agreement'>;
  readonly provision: Provision;
  readonly obligation: Obligation;
  readonly assessments: readonly Assessed[];
}

export interface Delivery {
  readonly agreement: Agreement;
  readonly acceptance: readonly Acceptance[];
  readonly obligations: readonly ObligationDelivery[];
  /** Verdicts on a provision as such. */
  readonly provisions: readonly {
    readonly id: Ref<'agreement'>;
    readonly provision: Provision;
    readonly assessments: readonly Assessed[];
  }[];
  /** Verdicts on the text as a whole. */
  readonly whole: readonly Assessed[];
}

export interface DeliveryOptions {
  /** Only verdicts that may be of this day or an earlier one. */
  readonly on?: Day;
  /** Only verdicts of this assessor. */
  readonly assessor?: string;
  /** Only verdicts of assessors who speak for this side. */
  readonly side?: Side;
}

function isAskedFor({ assessment, sides }: Assessed, { on, assessor, side }: DeliveryOptions): boolean {
  if (assessor !== undefined && assessment.assessor !== assessor) return false;
  if (side !== undefined && !sides.includes(side)) return false;
  if (on === undefined) return true;
  const { earliest } = whenRange(assessment.asOf);
  return earliest === undefined || earliest <= parseDay(on);
}

/** Whose performance is judged: as the assessment says, or the obligors of the obligation. */
function relationOf(
  bodies: ReadonlySet<string>,
  assessment: Assessment,
  { parties, obligation }: { readonly parties: Agreement['parties']; readonly obligation: Obligation | undefined },
): AssessorRelation {
  const written = Array.isArray(obligation?.obligors) ? obligation.obligors : [];
  const obligors = assessment.obligors ?? written;
  if (obligors.some((obligor) => bodies.has(obligor))) return 'self';
  return parties.some((party) => bodies.has(party)) ? 'other-party' : 'third';
}

function relayedOf(dataset: Dataset, sides: readonly Side[], { sources }: Assessment): Assessed['relayed'] {
  if (sides.length === 0) return 'unknown';
  const isForeign = sources.every(({ ref }) => {
    const source = findRecord(dataset, ref);
    return source !== undefined && !sides.includes(source.side);
  });
  return isForeign ? 'yes' : 'no';
}

function byDate(a: Assessed, b: Assessed): number {
  const date = ({ assessment }: Assessed) => (typeof assessment.asOf === 'string' ? assessment.asOf : undefined);
  const [left, right] = [date(a), date(b)];
  if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1;
  return compareDates(left, right);
}

/**
 * What was agreed, in which form each party accepted it, and who says that it is done: every assessment under the
 * obligation, provision or whole text that it judges, by date. Readings are never averaged. Throws `NotFoundError`, and
 * `DateFormatError` for a date that is not one day.
 *
 * @example
 * import { deliveryOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * deliveryOf(dataset, 'agreement/ohrid-annex-2023').acceptance.some((act) => act.mode === 'not-signed');
 * // → true
 */
export function deliveryOf(dataset: Dataset, id: AgreementId, options: DeliveryOptions = {}): Delivery {
  const agreement = getAgreement(dataset, id);
  const judged = (target: string, obligation?: Obligation): readonly Assessed[] =>
    dataset.records.assessment
      .filter((assessment) => assessment.targets.includes(target as Ref<'agreement'>))
      .map((assessment) => {
        const bodies = bodiesOf(dataset, assessment.assessor, whenRange(assessment.asOf));
        const sides = [...new Set([...bodies].flatMap((body) => sideOf(dataset, body) ?? []))].filter(isOneSide);
        return {
          assessment,
          relation: relationOf(bodies, assessment, { parties: agreement.parties, obligation }),
          sides,
          relayed: relayedOf(dataset, sides, assessment),
        };
      })
      .filter((assessed) => isAskedFor(assessed, options))
      .sort(byDate);
  const provisions = agreement.provisions ?? [];
  const refTo = (...keys: string[]) => [agreement.id, ...keys].join('.') as Ref<'agreement'>;
  return {
    agreement,
    acceptance: agreement.acceptance,
    obligations: provisions.flatMap((provision) =>
      (provision.obligations ?? []).map((obligation) => ({
        id: refTo(provision.key, obligation.key),
        provision,
        obligation,
        assessments: judged(refTo(provision.key, obligation.key), obligation),
      })),
    ),
    provisions: provisions
      .map((provision) => ({ id: refTo(provision.key), provision, assessments: judged(refTo(provision.key)) }))
      .filter((row) => row.assessments.length > 0),
    whole: judged(agreement.id),
  };
}
