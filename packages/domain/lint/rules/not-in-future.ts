import type { LintRule } from '../lint-rule.ts';
import { ownSpan } from '../own-span.ts';

export const notInFuture: LintRule = {
  name: 'not-in-future',
  description:
    'Nothing is issued after it was read, happened after its record was reviewed, or is reviewed after today.',
  severity: 'error',
  *check({ input: { today }, dataset: { records }, records: all }) {
    for (const record of all) {
      if (today !== undefined && 'reviewed' in record && record.reviewed > today) {
        yield { id: record.id, path: ['reviewed'], message: `reviewed on ${record.reviewed}, after today, ${today}` };
      }
    }
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
