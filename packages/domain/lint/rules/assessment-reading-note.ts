import type { LintRule } from '../lint-rule.ts';

export const assessmentReadingNote: LintRule = {
  name: 'assessment-reading-note',
  description: 'A reading of mixed or not-codable says why.',
  severity: 'error',
  *check({ dataset }) {
    for (const { id, reading, readingNote } of dataset.records.assessment) {
      if ((reading === 'mixed' || reading === 'not-codable') && readingNote === undefined) {
        yield { id, path: ['reading'], message: `${reading} needs a readingNote that says why` };
      }
    }
  },
};
