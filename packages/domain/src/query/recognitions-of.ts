import type { Dataset } from '../dataset/dataset.ts';
import type { Relation } from '../dataset/records.ts';
import type { RecordId } from '../dataset/ref.ts';
import type { PolityId } from '../generated/ids.ts';
import type { Day } from '../time/day.ts';
import { parseDay } from '../time/parse-day.ts';
import { stepOnDay } from '../time/step-on-day.ts';
import type { DayAnswer } from '../time/when.ts';
import type { RecognitionStep } from '../vocab/recognition-step.ts';
import type { Count } from './count.ts';
import { dateOfEventIn } from './date-of-event.ts';

/** How recognitions are counted; whoever compares two counts compares two rules first. */
export type RecognitionRule = 'announced' | 'net-of-withdrawals' | 'documented';
/** The rules by which recognitions are counted. */
export const RECOGNITION_RULES: readonly RecognitionRule[] = ['announced', 'net-of-withdrawals', 'documented'];

/** Who recognises, with the rule by which they were counted. */
export interface RecognitionCount extends Count {
  readonly countedBy: RecognitionRule;
}

type Recognition = Extract<Relation, { predicate: 'recognises' }>;
type Step = Recognition['steps'][number];

const COUNTED: readonly RecognitionStep[] = ['announced', 'documented', 'diplomatic-relations', 'reaffirmed'];
const DOCUMENTED: readonly RecognitionStep[] = ['documented', 'diplomatic-relations', 'reaffirmed'];
const TAKEN_BACK: readonly RecognitionStep[] = ['withdrawal-claimed', 'withdrawal-documented', 'denied'];

function lastOf(steps: readonly Step[], among: readonly RecognitionStep[]): RecognitionStep | undefined {
  return steps.findLast((row) => among.includes(row.step))?.step;
}

/** Whether the steps taken so far make a recognition under a rule. */
function counts(steps: readonly Step[], rule: RecognitionRule): boolean {
  switch (rule) {
    case 'announced':
      return steps.some((row) => COUNTED.includes(row.step));
    case 'net-of-withdrawals': {
      const last = lastOf(steps, [...COUNTED, ...TAKEN_BACK]);
      return steps.some((row) => COUNTED.includes(row.step)) && last !== undefined && !TAKEN_BACK.includes(last);
    }
    case 'documented': {
      const last = lastOf(steps, [...DOCUMENTED, 'withdrawal-documented']);
      return last !== undefined && last !== 'withdrawal-documented';
    }
  }
}

interface Answered {
  readonly row: Step;
  readonly answer: DayAnswer;
}

/** The steps taken by the day, in every way to read their dates: those that may have been taken were taken in order. */
function readingsOf(answers: readonly Answered[]): readonly (readonly Step[])[] {
  const doubtful = answers.filter(({ answer }) => answer === 'possible');
  return [undefined, ...doubtful].map((last) => {
    const taken = new Set(doubtful.slice(0, last ? doubtful.indexOf(last) + 1 : 0));
    return answers.filter((each) => each.answer === 'certain' || taken.has(each)).map(({ row }) => row);
  });
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
  options: { readonly on: Day; readonly rule: RecognitionRule },
): RecognitionCount {
  const day = parseDay(options.on);
  const dateOfEvent = dateOfEventIn(dataset);
  const certain: RecordId[] = [];
  const possible: RecordId[] = [];
  const recorded = new Set<string>([polity]);
  for (const relation of dataset.records.relation) {
    if (relation.predicate !== 'recognises' || relation.object !== polity) continue;
    recorded.add(relation.subject);
    const answers = relation.steps.map((row) => ({
      row,
      answer: stepOnDay({ ...row, attestation: undefined }, day, dateOfEvent),
    }));
    const verdicts = readingsOf(answers).map((steps) => counts(steps, options.rule));
    if (verdicts.every(Boolean)) certain.push(relation.subject as RecordId);
    else if (verdicts.some(Boolean)) possible.push(relation.subject as RecordId);
  }
  const unrecorded = dataset.records.polity.map((each) => each.id as RecordId).filter((id) => !recorded.has(id));
  return {
    rule: `recognitions/${options.rule}`,
    countedBy: options.rule,
    of: polity as RecordId,
    on: day,
    certain: certain.sort(),
    possible: possible.sort(),
    unrecorded,
  };
}
