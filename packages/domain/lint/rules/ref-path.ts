import { filePathOf } from '../../src/dataset/layout.ts';
import type { LintRule } from '../lint-rule.ts';

export const refPath: LintRule = {
  name: 'ref-path',
  description: 'A record lies in the file that follows from its id.',
  severity: 'error',
  *check({ input }) {
    for (const { id, file } of input.records) {
      const expected = filePathOf(id);
      if (file !== expected) yield { id, path: ['id'], message: `${id} lies in ${file}; it belongs in ${expected}` };
    }
  },
};
