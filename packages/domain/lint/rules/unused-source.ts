import type { LintRule } from '../lint-rule.ts';

export const unusedSource: LintRule = {
  name: 'unused-source',
  description: 'A source supports something.',
  severity: 'info',
  wantsAll: true,
  *check({ dataset, refs }) {
    const used = new Set<string>(refs.map(({ ref }) => ref));
    for (const { id } of dataset.records.source) {
      if (!used.has(id)) yield { id, path: [], message: 'no record rests on it' };
    }
  },
};
