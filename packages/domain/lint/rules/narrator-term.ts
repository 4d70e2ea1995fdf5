import { isAttributed } from '../attribution.ts';
import type { LintContext } from '../lint-context.ts';
import type { LintRule } from '../lint-rule.ts';
import { withoutLinks, withoutQuotations } from '../sentences.ts';

/** Loaded words are declared in terms, each with a pattern by language. */
export const narratorTerm: LintRule = {
  name: 'narrator-term',
  description: 'A loaded word stands only in a quotation or in a sentence that says whose word it is.',
  severity: 'error',
  *check(context) {
    const patterns = loadedPatterns(context);
    for (const { record, path, lang, sentences, ascribed } of context.prose) {
      if (ascribed || record.id.startsWith('term/')) continue;
      for (const sentence of sentences) {
        const words = withoutLinks(withoutQuotations(sentence));
        for (const { term, pattern } of patterns.filter((each) => each.lang === lang)) {
          const match = pattern.exec(words);
          if (!match || isAttributed(words, lang)) continue;
          yield { id: record.id, path, message: `"${match[0]}" in the narrator's voice; say who uses it (${term})` };
        }
      }
    }
  },
};

function loadedPatterns({ dataset }: LintContext): readonly { term: string; lang: string; pattern: RegExp }[] {
  return dataset.records.term.flatMap(({ id, loaded }) =>
    (loaded?.match ?? []).map(({ lang, pattern }) => ({
      term: id,
      lang,
      pattern: new RegExp(`(?<!\\p{L})(?:${pattern})`, 'iu'),
    })),
  );
}
