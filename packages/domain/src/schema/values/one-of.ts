import * as z from 'zod';
import { typeNameOf } from '../../vocab/type-name.ts';
import type { Vocabulary, VocabularyEntry } from '../../vocab/vocabulary.ts';
import { withArticle } from './with-article.ts';

function refused(vocabulary: Vocabulary, input: unknown): string {
  const shown =
    vocabulary.values.length > 14 ? `${vocabulary.values.slice(0, 14).join(', ')} …` : vocabulary.values.join(', ');
  if (input === undefined) return `is missing; write ${withArticle(vocabulary.name)}: ${shown}`;
  return `'${String(input)}' is no ${vocabulary.name}; write one of ${shown}`;
}

/** One value of a vocabulary. */
export function oneOf<const E extends VocabularyEntry>(vocabulary: Vocabulary<E>) {
  return z
    .enum(vocabulary.values as unknown as [E['value'], ...E['value'][]], {
      error: (issue) => refused(vocabulary, issue.input),
    })
    .meta({ tsType: typeNameOf(vocabulary.name) });
}
