import type { LintRule } from '../lint-rule.ts';

export const summaryLength: LintRule = {
  name: 'summary-length',
  description: 'A summary has at most four sentences.',
  severity: 'warn',
  *check({ prose }) {
    for (const { record, path, sentences } of prose) {
      if (path.length === 2 && path[0] === 'summary' && sentences.length > 4) {
        yield { id: record.id, path, message: `${sentences.length} sentences; keep four` };
      }
    }
  },
};
