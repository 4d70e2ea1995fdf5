import { findRow, listRowKeys } from '../../src/dataset/find-row.ts';
import { findRefParts } from '../../src/dataset/ref.ts';
import { nearest } from '../../src/search/nearest.ts';
import type { LintContext } from '../lint-context.ts';
import type { LintRule } from '../lint-rule.ts';

/** Every reference leads to a record, and to a row that is there. */
export const refExists: LintRule = {
  name: 'ref-exists',
  description: 'A reference leads to a record that exists, and a dotted one to a row of it.',
  severity: 'error',
  *check(context) {
    for (const { record, ref, path } of context.refs) {
      const message = describeBrokenRef(ref, context);
      if (message !== undefined) yield { id: record.id, path, message };
    }
  },
};

function describeBrokenRef(ref: string, context: LintContext): string | undefined {
  const parts = findRefParts(ref);
  if (!parts) return `[[${ref}]] is not a reference; write [[kind/slug]]`;
  if (context.refused.has(parts.record)) return undefined;
  const target = context.find(parts.record);
  if (target) {
    if (parts.row.length === 0 || findRow(target, parts.row)) return undefined;
    return `${parts.record} has no row ${parts.row.join('.')}; it has ${listRowKeys(target).join(', ') || 'none'}`;
  }
  const moved = context.dataset.moved.find(({ from }) => from === parts.record);
  if (moved) return `${parts.record} was renamed; write ${moved.to}`;
  const ids = [...context.dataset.records[parts.kind].map(({ id }) => id), ...context.refused];
  const [near] = nearest(parts.record, ids);
  const hint = near === undefined ? '' : ` nearest is ${near}, or`;
  return `there is no ${parts.record};${hint} record it first: pnpm data:new ${parts.kind}`;
}
