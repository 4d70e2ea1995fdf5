import { isOfKind } from '../../src/dataset/index-of.ts';
import { boundsOf } from '../../src/time/bounds-of.ts';
import { addDays } from '../../src/time/day.ts';
import { rangeOf } from '../../src/time/range.ts';
import { whenRange } from '../../src/time/when.ts';
import type { LintContext } from '../lint-context.ts';
import type { Finding, LintRule } from '../lint-rule.ts';

export const actsAfterDeath: LintRule = {
  name: 'acts-after-death',
  description: 'Nobody holds an office, speaks or signs after death.',
  severity: 'error',
  *check(context) {
    const { records } = context.dataset;
    for (const { id, holders } of records.office) {
      for (const [index, row] of holders.entries()) {
        if (typeof row.holder !== 'string') continue;
        const { end, start } = boundsOf(row);
        const lastDay = end.earliest === undefined ? start.latest : addDays(end.earliest, -1);
        yield* afterDeath(context, row.holder, lastDay, { id, path: ['holders', index], verb: 'holds it' });
      }
    }
    for (const { id, speakers, when } of records.statement) {
      for (const [index, { actor }] of speakers.entries()) {
        yield* afterDeath(context, actor, whenRange(when).earliest, { id, path: ['speakers', index], verb: 'speaks' });
      }
    }
    for (const { id, acceptance } of records.agreement) {
      for (const [index, { by = [], on }] of acceptance.entries()) {
        for (const actor of by) {
          const day = on === undefined ? undefined : whenRange(on).earliest;
          yield* afterDeath(context, actor, day, { id, path: ['acceptance', index, 'by'], verb: 'acts' });
        }
      }
    }
  },
};

interface Act {
  readonly id: string;
  readonly path: readonly (string | number)[];
  readonly verb: string;
}

function* afterDeath({ find }: LintContext, actor: string, day: string | undefined, act: Act): Iterable<Finding> {
  const person = find(actor);
  if (day === undefined || !person || !isOfKind(person, 'person') || person.died === undefined) return;
  if (day > rangeOf(person.died).latest) {
    yield { id: act.id, path: act.path, message: `${actor} ${act.verb} on ${day} and died ${person.died}` };
  }
}
