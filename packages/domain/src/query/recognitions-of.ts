import type { Dataset } from '../dataset/dataset.ts';
import type { RecordId } from '../dataset/ref.ts';
import type { PolityId } from '../generated/ids.ts';
import type { Day } from '../time/day.ts';
import { type Count, countWith } from './counting/count-by.ts';
import type { CountingRule } from './counting/counting-rule.ts';
import { recognitionsAnnounced } from './counting/recognitions-announced.ts';
import { recognitionsDocumented } from './counting/recognitions-documented.ts';
import { recognitionsNetOfWithdrawals } from './counting/recognitions-net-of-withdrawals.ts';

/** How recognitions are counted; whoever compares two counts compares two rules first. */
export type RecognitionRule = 'announced' | 'net-of-withdrawals' | 'documented';
/** The rules by which recognitions are counted. */
export const RECOGNITION_RULES: readonly RecognitionRule[] = ['announced', 'net-of-withdrawals', 'documented'];

const RULES: Readonly<Record<RecognitionRule, CountingRule>> = {
  announced: recognitionsAnnounced,
  'net-of-withdrawals': recognitionsNetOfWithdrawals,
  documented: recognitionsDocumented,
};

/** Who recognises, with the rule by which they were counted. */
export interface RecognitionCount extends Count {
  readonly of: RecordId;
  readonly countedBy: RecognitionRule;
}

/**
 * Who recognises a polity on a day under a named rule. `announced` ignores withdrawals; `net-of-withdrawals` lets a
 * withdrawal count, whoever claims it; `documented` counts only what a text of the recogniser or relations show.
 * Throws `DateFormatError` for a date that is not one day.
 *
 * @example
 * import { recognitionsOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const count = recognitionsOf(dataset, 'polity/kosovo', { on: '2023-11-22', rule: 'announced' });
 * [count.rule, count.certain.includes('polity/albania')];
 * // → ["recognitions/announced",true]
 */
export function recognitionsOf(
  dataset: Dataset,
  polity: PolityId,
  { on, rule }: { readonly on: Day; readonly rule: RecognitionRule },
): RecognitionCount {
  const of = polity as RecordId;
  return { ...countWith(dataset, RULES[rule], { of, on }), of, countedBy: rule };
}
