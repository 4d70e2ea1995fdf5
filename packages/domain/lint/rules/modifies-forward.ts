import { isOfKind } from '../../src/dataset/index-of.ts';
import type { Agreement } from '../../src/dataset/records.ts';
import { recordIdOf } from '../../src/dataset/ref.ts';
import type { LintRule } from '../lint-rule.ts';
import { ownSpan } from '../own-span.ts';
import { type ValuePath, walkRecord } from '../walk-record.ts';

/** A modification stands on the later text. */
export const modifiesForward: LintRule = {
  name: 'modifies-forward',
  description: 'A text modifies earlier texts only: not itself, not a later one, not one that modifies it.',
  severity: 'error',
  *check({ dataset, find }) {
    const targets = new Map(
      dataset.records.agreement.map((agreement) => [agreement.id as string, targetsOf(agreement)]),
    );
    for (const { id, when } of dataset.records.agreement) {
      for (const { path, target } of targets.get(id) ?? []) {
        const other = find(target);
        const message = (text: string) => ({ id, path, message: text });
        if (target === id) yield message('modifies a row of the same text');
        else if (targets.get(target)?.some((back) => back.target === id))
          yield message(`${target} also modifies this text`);
        else if (other && isOfKind(other, 'agreement') && isBefore(when, other.when)) {
          yield message(`${target} is later; write the modification there`);
        }
      }
    }
  },
};

function targetsOf(agreement: Agreement): readonly { path: ValuePath; target: string }[] {
  const targets: { path: ValuePath; target: string }[] = [];
  walkRecord(agreement, (fields, path) => {
    if (path.at(-2) === 'modifies' && typeof fields.target === 'string') {
      targets.push({ path: [...path, 'target'], target: recordIdOf(fields.target as Agreement['id']) });
    }
  });
  return targets;
}

function isBefore(a: Agreement['when'], b: Agreement['when']): boolean {
  const [x, y] = [ownSpan(a), ownSpan(b)];
  return x !== undefined && y !== undefined && x.last < y.first;
}
