import { isEdtf } from '../../src/time/edtf.ts';
import { isDisputed } from '../../src/time/uncertain.ts';
import type { LintRule } from '../lint-rule.ts';
import { type OwnSpan, ownSpan } from '../own-span.ts';
import { type ValuePath, walkRecord } from '../walk-record.ts';

export const rivalPrecision: LintRule = {
  name: 'rival-precision',
  description: 'A value that only says another less precisely is no rival to it.',
  severity: 'error',
  *check({ records }) {
    for (const record of records) {
      const found: { path: ValuePath; message: string }[] = [];
      walkRecord(record, (fields, path) => {
        if (!isDisputed(fields)) return;
        const values = fields.disputed
          .map(({ value }) => value)
          .filter((value) => typeof value === 'string' && isEdtf(value));
        for (const [index, value] of values.entries()) {
          const finer = values.find((other) => other !== value && contains(ownSpan(value), ownSpan(other)));
          if (finer !== undefined) {
            found.push({
              path: [...path, 'disputed', index],
              message: `${value} says ${finer} less precisely; keep the finer one`,
            });
          }
        }
      });
      for (const { path, message } of found) yield { id: record.id, path, message };
    }
  },
};

function contains(wide: OwnSpan | undefined, narrow: OwnSpan | undefined): boolean {
  return wide !== undefined && narrow !== undefined && wide.first <= narrow.first && narrow.last <= wide.last;
}
