import { isUnknown } from '../../src/time/uncertain.ts';
import type { LintContext } from '../lint-context.ts';
import type { LintRule } from '../lint-rule.ts';
import type { Unit } from '../list-units.ts';

export const excerptNegative: LintRule = {
  name: 'excerpt-negative',
  description: 'That a source does not say something is known only from reading the whole of it.',
  severity: 'warn',
  *check(context) {
    for (const unit of context.units) {
      if (wasReadWhole(unit, context)) continue;
      for (const [name, value] of Object.entries(unit.fields)) {
        if (name === 'doesNotDecide' || isUnknown(value)) {
          yield { id: unit.record.id, path: [...unit.path, name], message: 'absence read from an excerpt' };
        }
      }
    }
  },
};

function wasReadWhole({ sources }: Unit, { findSource }: LintContext): boolean {
  return sources.some(({ ref }) => findSource(ref)?.read.extent === 'whole');
}
