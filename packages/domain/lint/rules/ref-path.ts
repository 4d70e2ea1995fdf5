import { filePathOf } from '../../src/dataset/layout.ts';
import type { LintRule } from '../lint-rule.ts';

export const refPath: LintRule = {
  name: 'ref-path',
  description:
    'A record lies in the file that follows from its id; an assessment is filed under a text that it judges.',
  severity: 'error',
  *check({ input, dataset }) {
    for (const { id, file } of input.records) {
      const expected = filePathOf(id);
      if (file !== expected) yield { id, path: ['id'], message: `${id} lies in ${file}; it belongs in ${expected}` };
    }
    for (const { id, targets } of dataset.records.assessment) {
      const home = `agreement/${id.slice('assessment/'.length).split('.', 1)[0]}`;
      if (!targets.some((target) => target === home || target.startsWith(`${home}.`))) {
        yield { id, path: ['targets'], message: `filed under ${home}, which it does not judge` };
      }
    }
  },
};
