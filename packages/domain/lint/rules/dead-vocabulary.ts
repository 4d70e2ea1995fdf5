import { VOCABULARIES } from '../../src/vocab/vocabularies.ts';
import type { LintContext } from '../lint-context.ts';
import type { LintRule } from '../lint-rule.ts';
import { walkRecord } from '../walk-record.ts';

/** Vocabularies whose values are not written as values of fields: names of fields, kinds, choices of the reader. */
const NOT_IN_FIELDS = new Set(['kind', 'language', 'identifier-scheme', 'designation-policy']);

export const deadVocabulary: LintRule = {
  name: 'dead-vocabulary',
  description: 'A value of a vocabulary is used by a record.',
  severity: 'info',
  wantsAll: true,
  *check(context) {
    const used = usedTexts(context);
    for (const { name, values } of VOCABULARIES) {
      const dead = NOT_IN_FIELDS.has(name) ? [] : values.filter((value) => !used.has(value));
      if (dead.length > 0) {
        yield { file: `src/vocab/${name}.ts`, line: 1, column: 1, message: `no record uses ${dead.join(', ')}` };
      }
    }
  },
};

function usedTexts({ records }: LintContext): ReadonlySet<unknown> {
  const used = new Set<unknown>();
  for (const record of records) {
    walkRecord(record, (fields) => {
      for (const value of Object.values(fields)) {
        if (Array.isArray(value)) for (const item of value) used.add(item);
        else used.add(value);
      }
    });
  }
  return used;
}
