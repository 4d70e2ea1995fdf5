import type { LintRule } from '../lint-rule.ts';

export const sourceTwice: LintRule = {
  name: 'source-twice',
  description: 'A page is one source, under one id.',
  severity: 'warn',
  *check({ dataset }) {
    const seen = new Map<string, string>();
    for (const { id, url } of dataset.records.source) {
      if (typeof url !== 'string') continue;
      const page = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#]+$/, '');
      const first = seen.get(page);
      if (first !== undefined) yield { id, path: ['url'], message: `is the page of ${first}; keep one` };
      else seen.set(page, id);
    }
  },
};
