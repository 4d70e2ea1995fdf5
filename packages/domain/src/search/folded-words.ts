import { cyrillicToLatin } from './cyrillic-to-latin.ts';
import { otherSpellings, unitsOf } from './expand-words.ts';
import type { SearchIndex } from './load-index.ts';
import type { TextTerm } from './parsed-query.ts';
import type { FoldedWord } from './search-answer.ts';
import { tokenize } from './tokenize.ts';

/** The words of a query that were searched in other spellings too, as the records write them. */
export function foldedWords(terms: readonly TextTerm[], index: SearchIndex): readonly FoldedWord[] {
  const free = terms.filter(({ phrase, exact }) => !phrase && !exact);
  const words = free.flatMap(({ text }) => tokenize(text));
  return unitsOf(words, index).flatMap((unit): FoldedWord[] => {
    const typed = spelledAs(unit.words, free);
    const alike = unit.words.length === 1 ? otherSpellings(unit.words[0]!, index) : [];
    const written = unit.spelled.flatMap((name) => [name.normalize('NFC').toLowerCase(), cyrillicToLatin(name)]);
    const known = new Set(written.map((name) => tokenize(name).join(' ')));
    const spellings = [...new Set([...written, ...alike.filter((word) => !known.has(word) && index.hasWord(word))])];
    const others = spellings.filter((each) => each !== typed);
    return others.length > 0 ? [{ word: typed, spellings: others }] : [];
  });
}

/** The words as they were typed, where each is a term of its own. */
function spelledAs(words: readonly string[], terms: readonly TextTerm[]): string {
  return words
    .map(
      (word) =>
        terms
          .find(({ text }) => tokenize(text).join(' ') === word)
          ?.text.normalize('NFC')
          .toLowerCase() ?? word,
    )
    .join(' ');
}
