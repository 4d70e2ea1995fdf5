import type { Dataset } from '../../dataset/dataset.ts';
import type { RecordId, Ref } from '../../dataset/ref.ts';
import { UsageError } from '../../errors.ts';
import type { Day } from '../../time/day.ts';
import { parseDay } from '../../time/parse-day.ts';
import type { CountingRule, CountQuestion, Decision } from './counting-rule.ts';
import { COUNTING_RULES } from './rules.ts';

/** The answer of a counting rule: lists that a reader can open, never a bare number. */
export interface Count {
  /** Name of the rule, e.g. `recognitions/announced`. */
  readonly rule: string;
  /** The polity, organization or agreement that is counted for; left out where records are counted at large. */
  readonly of?: RecordId;
  readonly on: Day;
  readonly certain: readonly Ref[];
  readonly possible: readonly Ref[];
  /** Polities of which a record was to be expected and none says anything; never to be read as "no". */
  readonly unrecorded: readonly RecordId[];
  /** Why each candidate is in or out. */
  readonly decisions: readonly Decision[];
}

/** As `countBy`, by a rule at hand. */
export function countWith(dataset: Dataset, rule: CountingRule, question: CountQuestion): Count {
  const on = parseDay(question.on);
  if (rule.needs !== undefined && !question.of?.startsWith(`${rule.needs}/`)) {
    throw new UsageError(`${rule.name} counts for one ${rule.needs}; got ${question.of ?? 'none'}`);
  }
  const decisions = [...rule.decide(dataset, { ...question, on })].sort((a, b) => (a.id < b.id ? -1 : 1));
  const answered = (wanted: Decision['answer']) =>
    decisions.filter(({ answer }) => answer === wanted).map(({ id }) => id);
  const known = new Set<string>([
    ...(question.of === undefined ? [] : [question.of]),
    ...decisions.map(({ id }) => id),
  ]);
  const expected = rule.expected?.(dataset, { ...question, on }) ?? [];
  return {
    rule: rule.isNamedByWhom && question.of !== undefined ? `${rule.name}/${question.of}` : rule.name,
    ...(question.of === undefined ? {} : { of: question.of }),
    on,
    certain: answered('certain'),
    possible: answered('possible'),
    unrecorded: expected.filter((id) => !known.has(id)),
    decisions,
  };
}

/**
 * Counts by a named rule, and says of each candidate why it is in or out. The rules are listed in `COUNTING_RULES`.
 * Throws `UsageError` for a rule that does not exist or a question that lacks what the rule needs, and
 * `DateFormatError` for a date that is not one day.
 *
 * @example
 * import { countBy } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const count = countBy(dataset, 'recognitions/announced', { of: 'polity/kosovo', on: '2023-11-22' });
 * count.decisions.find(({ id }) => id === 'polity/albania')?.answer;
 * // → certain
 */
export function countBy(dataset: Dataset, name: string, question: CountQuestion): Count {
  const rule = COUNTING_RULES.find((each) => each.name === name);
  if (!rule) {
    throw new UsageError(`no counting rule '${name}'; there are ${COUNTING_RULES.map((each) => each.name).join(', ')}`);
  }
  return countWith(dataset, rule, question);
}
