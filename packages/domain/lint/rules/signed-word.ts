import type { LintRule } from '../lint-rule.ts';
import { listLinks, withoutQuotations } from '../sentences.ts';

const SIGNED = /\b(?:co)?signed\b/i;
const DENIED = /\b(?:not|never|neither|nor|no|without|refus\w+|declin\w+|unsigned|instead of)\b/i;

/** Most texts of the dialogue were never signed. */
export const signedWord: LintRule = {
  name: 'signed-word',
  description: 'Prose says "signed" of an agreement only if a party signed it.',
  severity: 'error',
  *check({ prose, dataset }) {
    const unsigned = new Map(
      dataset.records.agreement
        .filter(({ acceptance }) =>
          acceptance.every(({ mode }) => mode !== 'signed' && mode !== 'unilateral-undertaking'),
        )
        .map(({ id, acceptance }) => [id as string, [...new Set(acceptance.map(({ mode }) => mode))].join(', ')]),
    );
    for (const { record, path, lang, sentences } of prose) {
      // what provisions say of signing is about other texts
      if (lang !== 'en' || path[0] === 'provisions') continue;
      for (const sentence of sentences) {
        const words = withoutQuotations(sentence);
        if (!SIGNED.test(words) || DENIED.test(words)) continue;
        const linked = listLinks(sentence).flatMap(({ target }) => (target.startsWith('agreement/') ? [target] : []));
        const meant = linked.length > 0 ? linked : [record.id];
        const acts = meant.length === 1 ? unsigned.get(meant[0] ?? '') : undefined;
        if (acts !== undefined)
          yield { id: record.id, path, message: `says "signed" of ${meant[0]}, recorded as ${acts}` };
      }
    }
  },
};
