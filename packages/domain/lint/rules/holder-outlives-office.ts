import { boundsOf } from '../../src/time/bounds-of.ts';
import type { LintRule } from '../lint-rule.ts';

export const holderOutlivesOffice: LintRule = {
  name: 'holder-outlives-office',
  description: 'Nobody holds an office before it was created or after it was abolished.',
  severity: 'error',
  *check({ dataset }) {
    for (const { id, holders, existed } of dataset.records.office) {
      if (!existed) continue;
      const office = boundsOf(existed);
      for (const [index, row] of holders.entries()) {
        const { start, end } = boundsOf(row);
        if (isBefore(start.latest, office.start.earliest)) {
          yield {
            id,
            path: ['holders', index, 'start'],
            message: `holds the office before ${office.start.earliest}, its first day`,
          };
        }
        if (isBefore(office.end.latest, end.earliest)) {
          yield {
            id,
            path: ['holders', index],
            message: `holds the office after ${office.end.latest}, when it had ended`,
          };
        }
      }
    }
  },
};

function isBefore(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a < b;
}
