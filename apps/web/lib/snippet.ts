import { tokenize } from '@balkans/domain/search';

/** A piece of text with the words that were found marked. */
export interface SnippetPart {
  readonly text: string;
  readonly found: boolean;
}

const AROUND = 90;

/** Where a text holds words that fold to one of those found; words are compared as the search compares them. */
function hitsIn(text: string, found: ReadonlySet<string>): readonly { at: number; word: string }[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match) =>
    tokenize(match[0]).some((word) => found.has(word)) ? [{ at: match.index, word: match[0] }] : [],
  );
}

/** The text cut at its found words. */
export function markWords(text: string, words: readonly string[]): readonly SnippetPart[] {
  const parts: SnippetPart[] = [];
  let last = 0;
  for (const { at, word } of hitsIn(text, new Set(words))) {
    if (at > last) parts.push({ text: text.slice(last, at), found: false });
    parts.push({ text: word, found: true });
    last = at + word.length;
  }
  if (last < text.length) parts.push({ text: text.slice(last), found: false });
  return parts;
}

/** The line of a record's text around the first found word; undefined where only its names were found. */
export function snippetOf(text: string, words: readonly string[]): readonly SnippetPart[] | undefined {
  const found = new Set(words);
  for (const line of text.split('\n')) {
    const [first] = hitsIn(line, found);
    if (!first) continue;
    const start = first.at <= AROUND ? 0 : line.lastIndexOf(' ', first.at - AROUND) + 1;
    const stop = line.indexOf(' ', first.at + first.word.length + AROUND);
    const end = stop === -1 ? line.length : stop;
    const cut = `${start > 0 ? '… ' : ''}${line.slice(start, end)}${end < line.length ? ' …' : ''}`;
    return markWords(cut, words);
  }
  return undefined;
}
