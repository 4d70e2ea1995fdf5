import { isAttributed } from '../attribution.ts';
import type { LintRule } from '../lint-rule.ts';
import { withoutLinks, withoutQuotations } from '../sentences.ts';

const ADVERBS =
  /\b(?:clearly|obviously|of course|unfortunately|regrettably|sadly|tragically|shamefully|brutally|cynically|rightly|wrongly|naturally|notoriously|infamously|surprisingly|predictably|courageously|heroically|historic(?:ally)? (?:victory|triumph)|undoubtedly|undeniably|finally admitted)\b/i;

export const narratorAdverb: LintRule = {
  name: 'narrator-adverb',
  description: "The narrator neither praises, regrets nor stresses: no narrator's adverbs.",
  severity: 'warn',
  *check({ prose }) {
    for (const { record, path, lang, sentences, ascribed } of prose) {
      if (lang !== 'en' || ascribed) continue;
      for (const sentence of sentences) {
        const match = ADVERBS.exec(withoutLinks(withoutQuotations(sentence)));
        if (match && !isAttributed(sentence, lang))
          yield { id: record.id, path, message: `"${match[0]}" judges; leave it out` };
      }
    }
  },
};
