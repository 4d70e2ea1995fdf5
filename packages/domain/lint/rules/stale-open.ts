import { lastAttested } from '../../src/time/last-attested.ts';
import type { LintRule } from '../lint-rule.ts';
import { ownSpan } from '../own-span.ts';
import { walkRecord } from '../walk-record.ts';

export const staleOpen: LintRule = {
  name: 'stale-open',
  description: 'What is said to go on was seen within the twelve months before the date of the dataset.',
  severity: 'warn',
  *check({ dataset, records }) {
    const limit = `${Number(dataset.date.slice(0, 4)) - 1}${dataset.date.slice(4)}`;
    for (const { id, ...record } of records) {
      const stale: { path: (string | number)[]; seen: string }[] = [];
      walkRecord(record, (fields, path) => {
        if (fields.end !== 'open') return;
        const seen = lastAttested({ attested: fields.attested as string[] | undefined });
        const last = ownSpan(seen)?.last;
        if (seen !== undefined && last !== undefined && last < limit) stale.push({ path: [...path, 'attested'], seen });
      });
      for (const { path, seen } of stale) yield { id, path, message: `last seen ${seen}` };
    }
  },
};
