import { isOfKind } from '../../src/dataset/index-of.ts';
import type { LintRule } from '../lint-rule.ts';
import { ownSpan } from '../own-span.ts';

export const utteranceIsPublication: LintRule = {
  name: 'utterance-is-publication',
  description: 'The day of an utterance is not the day on which it was printed.',
  severity: 'warn',
  *check({ dataset, find, findSource }) {
    for (const { id, when, sources, occasion } of dataset.records.statement) {
      const event = occasion && find(occasion);
      if (!event || !isOfKind(event, 'event')) continue;
      const [said, held] = [ownSpan(when), ownSpan(event.when)];
      if (!said || !held || (said.first <= held.last && held.first <= said.last)) continue;
      if (sources.every(({ ref }) => findSource(ref)?.issued === when)) {
        yield { id, path: ['when'], message: `is the day of publication; ${occasion} was on another day` };
      }
    }
  },
};
