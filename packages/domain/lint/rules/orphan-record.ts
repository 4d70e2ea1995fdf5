import { recordIdOf } from '../../src/dataset/ref.ts';
import type { LintRule } from '../lint-rule.ts';

/** Kinds whose records say little until others point at them. */
const POINTED_AT = ['person', 'organization', 'polity', 'place', 'term'] as const;

export const orphanRecord: LintRule = {
  name: 'orphan-record',
  description: 'Somebody or something that no other record mentions need not be in the dataset.',
  severity: 'info',
  wantsAll: true,
  *check({ dataset, refs }) {
    const mentioned = new Set<string>();
    for (const { record, ref } of refs) {
      const target = recordIdOf(ref);
      if (target !== record.id) mentioned.add(target);
    }
    for (const kind of POINTED_AT) {
      for (const { id } of dataset.records[kind]) {
        if (!mentioned.has(id)) yield { id, path: [], message: 'no other record points at it' };
      }
    }
  },
};
