import type { LintContext } from '../lint-context.ts';
import type { LintRule } from '../lint-rule.ts';
import { withoutLinks, withoutQuotations } from '../sentences.ts';

const LINE_WORDS: Readonly<Record<string, RegExp>> = {
  en: /\b(?:state |administrative )?(?:border|boundary)(?: line| crossing)?s?\b(?! (?:police|policemen|guards?|service|agency|centre|officers?|force)\b)|\badministrative (?:boundary )?lines?\b/i,
  sq: /(?<!\p{L})kufi\p{L}*|\bvij\p{L}* administrative/iu,
  'sr-Cyrl': /(?<!\p{L})границ\p{L}*|административн\p{L}* лини\p{L}*/iu,
  'sr-Latn': /(?<!\p{L})granic\p{L}*|administrativn\p{L}* lini\p{L}*/iu,
  mk: /(?<!\p{L})границ\p{L}*/iu,
};

/** Whether it is a border is what is disputed: the word is the reader's policy, never our prose. */
export const lineWord: LintRule = {
  name: 'line-word',
  description: 'A line of a polity whose status is contested is a link to its place, never a word of ours.',
  severity: 'error',
  *check(context) {
    const lines = contestedLines(context);
    for (const { record, path, lang, sentences, ascribed } of context.prose) {
      const words = LINE_WORDS[lang];
      if (!words || ascribed || record.id.startsWith('term/')) continue;
      for (const sentence of sentences) {
        const match = words.exec(withoutLinks(withoutQuotations(sentence)));
        const line =
          match && lines.find(({ names }) => names.every((name) => name.some((form) => sentence.includes(form))));
        if (line) yield { id: record.id, path, message: `"${match[0]}": link [[${line.id}]] instead` };
      }
    }
    for (const { record, path, sentences } of context.prose) {
      const worded = sentences.flatMap((sentence) => lines.filter(({ id }) => sentence.includes(`[[${id}|`)));
      for (const { id } of worded)
        yield { id: record.id, path, message: `[[${id}|…]] fixes its name; write [[${id}]]` };
    }
  },
};

interface ContestedLine {
  readonly id: string;
  /** For each of its two polities the forms by which a sentence may name it. */
  readonly names: readonly (readonly string[])[];
}

function contestedLines({ dataset, find }: LintContext): readonly ContestedLine[] {
  const contested = new Set(
    dataset.records.polity.filter(({ statusQuestion }) => statusQuestion).map(({ id }) => id as string),
  );
  return dataset.records.place.flatMap(({ id, class: placeClass, between }) => {
    if (placeClass !== 'line' || !between?.some((polity) => contested.has(polity))) return [];
    const names = between.map((polity) => {
      const record = find(polity);
      return [
        `[[${polity}`,
        ...(record && 'name' in record ? Object.values(record.name as Record<string, string>) : []),
      ];
    });
    return [{ id, names }];
  });
}
