import type { LintRule } from '../lint-rule.ts';
import { ownSpan } from '../own-span.ts';

export const notInFuture: LintRule = {
  name: 'not-in-future',
  description: 'Nothing is issued after it was read, and nothing happened after its record was reviewed.',
  severity: 'error',
  *check({ dataset: { records } }) {
    for (const { id, issued, read } of records.source) {
      const [from, to] = [ownSpan(issued), ownSpan(read.on)];
      if (from && to && from.first > to.last) {
        yield { id, path: ['issued'], message: `issued ${issued}, after it was read on ${read.on}` };
      }
    }
    for (const { id, when, reviewed } of [...records.event, ...records.statement, ...records.agreement]) {
      const span = ownSpan(when);
      if (span && span.first > reviewed) {
        yield { id, path: ['when'], message: `${span.first} lies after the review of ${reviewed}` };
      }
    }
  },
};
