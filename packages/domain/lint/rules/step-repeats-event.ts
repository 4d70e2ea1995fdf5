import { isOfKind } from '../../src/dataset/index-of.ts';
import type { Event } from '../../src/dataset/records.ts';
import { formatWhen } from '../../src/time/format-when.ts';
import type { LintRule } from '../lint-rule.ts';

export const stepRepeatsEvent: LintRule = {
  name: 'step-repeats-event',
  description: 'The day and the votes of a step stand on its event, not in its detail again.',
  severity: 'warn',
  *check({ dataset, find }) {
    for (const relation of dataset.records.relation) {
      if (!('steps' in relation)) continue;
      for (const [index, { event: ref, detail }] of relation.steps.entries()) {
        const event = ref && find(ref);
        if (!event || detail === undefined || !isOfKind(event, 'event')) continue;
        const repeated = factsOf(event).find((fact) => new RegExp(`(?<!\\d)${fact}(?!\\d)`).test(detail));
        if (repeated !== undefined) {
          yield {
            id: relation.id,
            path: ['steps', index, 'detail'],
            message: `repeats '${repeated}' of ${ref}; leave it to the event`,
          };
        }
      }
    }
  },
};

/** What the event says in figures: its votes and its day as text. */
function factsOf({ figures = [], when }: Event): readonly string[] {
  const votes = figures.filter(({ measure }) => measure.startsWith('votes-') || measure === 'abstentions');
  const day = typeof when === 'string' ? [when, formatWhen(when).replaceAll('\u00a0', ' ')] : [];
  return [...votes.flatMap(({ value }) => (value === undefined ? [] : [String(value)])), ...day];
}
