import { isUnknown } from '../../src/time/uncertain.ts';
import type { LintContext } from '../lint-context.ts';
import type { LintRule } from '../lint-rule.ts';
import type { Unit } from '../list-units.ts';

/** Acts and steps that say that something did not happen. */
const NEGATIVE = new Set(['not-signed', 'declined', 'not-taken-up', 'vacant']);

/** That a page shows no date is seen from a part of it; that it does not tell a fact is not. */
export const excerptNegative: LintRule = {
  name: 'excerpt-negative',
  description: 'That a source does not say something is known only from reading the whole of it.',
  severity: 'warn',
  *check(context) {
    const absences = new Map<string, { path: Unit['path']; fields: string[] }>();
    for (const unit of context.units) {
      if (wasReadWhole(unit, context)) continue;
      for (const [name, value] of Object.entries(unit.fields)) {
        const isAbsence = name === 'doesNotDecide' || (isUnknown(value) && value.unknown !== 'source-undated');
        if (!isAbsence && !(typeof value === 'string' && NEGATIVE.has(value))) continue;
        const first = absences.get(unit.record.id) ?? { path: [...unit.path, name], fields: [] };
        first.fields.push(name);
        absences.set(unit.record.id, first);
      }
    }
    for (const [id, { path, fields }] of absences) {
      const others = fields.length > 1 ? `, and ${fields.length - 1} more in this record` : '';
      yield { id, path, message: `absence read from an excerpt${others}` };
    }
  },
};

function wasReadWhole({ sources }: Unit, { findSource }: LintContext): boolean {
  return sources.some(({ ref }) => findSource(ref)?.read.extent === 'whole');
}
