import type { Stage, Step } from '../../src/dataset/records.ts';
import { dateOfEventIn } from '../../src/query/date-of-event.ts';
import { type DateOfEvent, dateOfStep } from '../../src/time/step-on-day.ts';
import type { LintRule } from '../lint-rule.ts';
import { ownSpan } from '../own-span.ts';

/** Steps and stages stand in the order in which they happened; nobody joins twice without leaving. */
export const stepsInOrder: LintRule = {
  name: 'steps-in-order',
  description: 'Steps and stages are written in order of happening; a second joining needs a leaving before it.',
  severity: 'error',
  *check({ dataset }) {
    const dateOfEvent = dateOfEventIn(dataset);
    for (const relation of dataset.records.relation) {
      if (!('steps' in relation)) continue;
      const { id, steps } = relation;
      for (const index of findLate(steps, dateOfEvent)) {
        yield {
          id,
          path: ['steps', index],
          message: 'comes before the step above it; put steps in order of happening',
        };
      }
      for (const index of findSecondJoining(steps)) {
        yield { id, path: ['steps', index], message: 'joined for a second time without having left' };
      }
    }
    for (const { id, proceeding } of dataset.records.event) {
      for (const index of findLateStages(proceeding?.stages ?? [])) {
        yield {
          id,
          path: ['proceeding', 'stages', index],
          message: 'comes before a stage above it of the same person; put stages in order of happening',
        };
      }
    }
  },
};

function findLate(steps: readonly Step[], dateOfEvent: DateOfEvent): number[] {
  let latestFirst = '';
  return steps.flatMap((step, index) => {
    const span = ownSpan(dateOfStep(step, dateOfEvent));
    if (!span) return [];
    if (span.last < latestFirst) return [index];
    if (span.first > latestFirst) latestFirst = span.first;
    return [];
  });
}

function findSecondJoining(steps: readonly Step[]): number[] {
  let isMember = false;
  return steps.flatMap(({ step, attestation }, index) => {
    if (step === 'left') isMember = false;
    if (step !== 'joined' || attestation) return [];
    const again = isMember;
    isMember = true;
    return again ? [index] : [];
  });
}

/** Stages of different persons run side by side; only those that concern the same person are ordered. */
function findLateStages(stages: readonly Stage[]): number[] {
  return stages.flatMap((stage, index) => {
    const span = ownSpan(stage.on);
    const isLate = stages.slice(0, index).some((earlier) => {
      const before = ownSpan(earlier.on);
      return span && before && span.last < before.first && concernSamePerson(stage, earlier);
    });
    return isLate ? [index] : [];
  });
}

function concernSamePerson(a: Stage, b: Stage): boolean {
  return !a.persons || !b.persons || a.persons.some((person) => b.persons?.includes(person));
}
