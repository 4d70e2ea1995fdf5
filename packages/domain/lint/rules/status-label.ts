import type { LintRule } from '../lint-rule.ts';
import { withoutQuotations } from '../sentences.ts';

const SO_CALLED = /\bso-called\b/i;

/** The reader's designation policy names a polity whose status is contested; our prose links it and adds nothing. */
export const statusLabel: LintRule = {
  name: 'status-label',
  description: 'A polity whose status is contested is linked without words of ours, "Republic of" or "so-called".',
  severity: 'error',
  *check({ prose, dataset }) {
    const contested = dataset.records.polity.filter(({ statusQuestion }) => statusQuestion);
    for (const { record, path, sentences } of prose) {
      for (const sentence of sentences) {
        const words = withoutQuotations(sentence);
        const soCalled = SO_CALLED.exec(words);
        if (soCalled) yield { id: record.id, path, message: `"${soCalled[0]}" takes a side; leave it out` };
        for (const { id, name } of contested) {
          if (sentence.includes(`[[${id}|`)) yield { id: record.id, path, message: `[[${id}|…]]: write [[${id}]]` };
          if (words.includes(`Republic of ${name.en}`) || words.includes(`Republic of [[${id}`)) {
            yield { id: record.id, path, message: `"Republic of ${name.en}": write [[${id}]]` };
          }
        }
      }
    }
  },
};
