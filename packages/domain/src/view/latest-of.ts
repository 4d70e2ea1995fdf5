import type { Relation } from '../dataset/records.ts';
import { dateOfEventIn } from '../query/date-of-event.ts';
import { dateOfStep } from '../time/step-on-day.ts';
import { MEASURES_STEPS } from '../vocab/measures-step.ts';
import { MEMBERSHIP_STEPS } from '../vocab/membership-step.ts';
import { RECOGNITION_STEPS } from '../vocab/recognition-step.ts';
import { SUCCESSION_MODES } from '../vocab/succession-mode.ts';
import { labelOf, type Vocabulary } from '../vocab/vocabulary.ts';
import { describeSpan, describeWhen } from './describe-value.ts';
import type { PageContext } from './page-context.ts';

/** The vocabulary of the steps of a relation that has steps. */
export function stepVocabulary(predicate: Relation['predicate']): Vocabulary {
  if (predicate === 'member-of') return MEMBERSHIP_STEPS;
  return predicate === 'recognises' ? RECOGNITION_STEPS : MEASURES_STEPS;
}

/** Where a relation stands by its last row: the last step and its date, the last spell, or its interval. */
export function latestOf(relation: Relation, context: PageContext): string {
  if ('steps' in relation) {
    const last = relation.steps.at(-1);
    if (!last) return '';
    const date = describeWhen(dateOfStep(last, dateOfEventIn(context.dataset)));
    return `${labelOf(stepVocabulary(relation.predicate), last.step)}, ${date}`;
  }
  if ('spells' in relation) {
    const last = relation.spells.at(-1);
    return last ? describeSpan(last) : '';
  }
  if ('mode' in relation) return `${labelOf(SUCCESSION_MODES, relation.mode)}, ${describeWhen(relation.start)}`;
  return describeSpan(relation);
}
