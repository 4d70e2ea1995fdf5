import type { Relation } from '../../dataset/records.ts';
import type { Ref } from '../../dataset/ref.ts';
import { dateOfStep, stepOnDay } from '../../time/step-on-day.ts';
import type { DayAnswer } from '../../time/when.ts';
import { RECOGNITION_STEPS, type RecognitionStep } from '../../vocab/recognition-step.ts';
import { labelOf } from '../../vocab/vocabulary.ts';
import { dateOfEventIn } from '../date-of-event.ts';
import { relationsTo } from '../relations-to.ts';
import { type CountingRule, type Decision, everyPolity } from './counting-rule.ts';

type Recognition = Extract<Relation, { predicate: 'recognises' }>;
export type RecognitionRow = Recognition['steps'][number];

/** What the steps taken so far make: whether they count, and the one that decides. */
export interface Verdict {
  readonly counts: boolean;
  readonly by: RecognitionRow | undefined;
}

export const COUNTED: readonly RecognitionStep[] = ['announced', 'documented', 'diplomatic-relations', 'reaffirmed'];

/** The last of the steps that is one of the given. */
export function lastOf(
  steps: readonly RecognitionRow[],
  among: readonly RecognitionStep[],
): RecognitionRow | undefined {
  return steps.findLast((row) => among.includes(row.step));
}

interface Answered {
  readonly row: RecognitionRow;
  readonly answer: DayAnswer;
}

/** The steps taken by the day, in every way to read their dates: those that may have been taken were taken in order. */
function readingsOf(answers: readonly Answered[]): readonly (readonly RecognitionRow[])[] {
  const doubtful = answers.filter(({ answer }) => answer === 'possible');
  return [undefined, ...doubtful].map((last) => {
    const taken = new Set(doubtful.slice(0, last ? doubtful.indexOf(last) + 1 : 0));
    return answers.filter((each) => each.answer === 'certain' || taken.has(each)).map(({ row }) => row);
  });
}

/** A rule over the steps by which states recognise a polity; `judge` says what steps taken in order make. */
export function recognitionRule(
  name: string,
  definition: string,
  judge: (steps: readonly RecognitionRow[]) => Verdict,
): CountingRule {
  return {
    name,
    definition,
    needs: 'polity',
    expected: everyPolity,
    decide: (dataset, { of, on }) => {
      const dateOfEvent = dateOfEventIn(dataset);
      return relationsTo(dataset, 'recognises', of).map((relation): Decision => {
        const answers = relation.steps.map((row) => ({
          row,
          answer: stepOnDay({ ...row, attestation: undefined }, on, dateOfEvent),
        }));
        const verdicts = readingsOf(answers).map(judge);
        const isCounted = verdicts.map(({ counts }) => counts);
        const by = verdicts.at(-1)?.by;
        const date = by && dateOfStep(by, dateOfEvent);
        return {
          id: relation.subject as Ref,
          answer: isCounted.every(Boolean) ? 'certain' : isCounted.some(Boolean) ? 'possible' : 'no',
          why: by
            ? [labelOf(RECOGNITION_STEPS, by.step), typeof date === 'string' ? date : ''].filter(Boolean).join(' ')
            : 'no step by that day',
          record: (by ? `${relation.id}.${by.key}` : relation.id) as Ref,
        };
      });
    },
  };
}
