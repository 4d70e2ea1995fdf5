import type { TextTerm } from './parsed-query.ts';
import type { SearchDocument } from './search-document.ts';
import { spelledWords, tokenize } from './tokenize.ts';

/** Whether the words of a term stand next to each other in one name, the title or the text; exact ones as spelled. */
export function isSpelledIn({ text, exact }: Pick<TextTerm, 'text' | 'exact'>, document: SearchDocument): boolean {
  const read = exact ? spelledWords : tokenize;
  const run = ` ${read(text).join(' ')} `;
  return [document.title, ...document.names, document.text].some((part) => ` ${read(part).join(' ')} `.includes(run));
}
