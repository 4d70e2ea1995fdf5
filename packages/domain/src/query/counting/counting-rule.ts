import type { Dataset } from '../../dataset/dataset.ts';
import type { RecordId, Ref } from '../../dataset/ref.ts';
import type { Day } from '../../time/day.ts';
import type { DayAnswer } from '../../time/when.ts';

/** What a count is asked: for whom, on which day, and where the rule needs it, by whose verdict. */
export interface CountQuestion {
  /** The polity, organization, person or agreement that is counted for; rules that count records at large take none. */
  readonly of?: RecordId;
  readonly on: Day;
  /** The one assessor whose verdicts count; only for rules over assessments. */
  readonly assessor?: RecordId;
}

/** Why one candidate is in a count, or out of it. */
export interface Decision {
  /** Who or what is counted: a polity, an agreement, or a row of one. */
  readonly id: Ref;
  readonly answer: DayAnswer;
  /** One phrase on the row that decided, in the words of the vocabularies. */
  readonly why: string;
  /** The record, or the row of it, on which the decision rests. */
  readonly record: Ref;
}

/** A way to count. A new rule is a file of its own and a line in `COUNTING_RULES`. */
export interface CountingRule {
  readonly name: string;
  /** What is in and what is out, for people. */
  readonly definition: string;
  /** The kind of record that is counted for; left out where records are counted at large, or for any party. */
  readonly needs?: 'polity' | 'organization';
  /** Whether the name of a count ends with whom it is for: `members/organization/nato`. */
  readonly isNamedByWhom?: boolean;
  /** Of whom a record is to be expected, so that silence is worth saying; nobody where it is left out. */
  readonly expected?: (dataset: Dataset, question: CountQuestion) => readonly RecordId[];
  /** Every candidate with the decision on it; those of whom no record says anything are left out. */
  readonly decide: (dataset: Dataset, question: CountQuestion) => readonly Decision[];
}

/** Every polity, for rules that ask of each of them. */
export function everyPolity(dataset: Dataset): readonly RecordId[] {
  return dataset.records.polity.map(({ id }) => id as RecordId);
}
