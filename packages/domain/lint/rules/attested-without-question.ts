import type { LintRule } from '../lint-rule.ts';
import { isFields, type ValuePath, walkRecord } from '../walk-record.ts';

export const attestedWithoutQuestion: LintRule = {
  name: 'attested-without-question',
  description: 'A happening that more than two deny is a question with positions, not an attestation.',
  severity: 'warn',
  *check({ records }) {
    for (const record of records) {
      const paths: ValuePath[] = [];
      walkRecord(record, ({ attestation }, path) => {
        if (!isFields(attestation) || attestation.question !== undefined) return;
        if (Array.isArray(attestation.deniedBy) && attestation.deniedBy.length > 2) {
          paths.push([...path, 'attestation', 'deniedBy']);
        }
      });
      for (const path of paths) yield { id: record.id, path, message: 'more than two deny it; make it a question' };
    }
  },
};
