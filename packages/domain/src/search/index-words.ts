import { fold } from './fold.ts';
import { packInts } from './packed-ints.ts';
import { type Posting, packPositions, packPostings, TEXT_FIELDS, type TextField } from './postings.ts';
import type { SearchDocument } from './search-document.ts';
import { sortedLines } from './sorted-lines.ts';
import { spelledWords } from './tokenize.ts';

interface Occurrence {
  readonly place: number;
  readonly counts: Record<TextField, number>;
  readonly positions: number[];
}

/** A word to the documents in which it stands, in their order. */
class Occurrences {
  readonly #lists = new Map<string, Occurrence[]>();

  add(
    word: string,
    place: number,
    { field, position }: { readonly field: TextField; readonly position: number },
  ): void {
    const list = this.#lists.get(word);
    const last = list?.at(-1);
    const occurrence = last?.place === place ? last : { place, counts: { names: 0, title: 0, text: 0 }, positions: [] };
    occurrence.counts[field] += 1;
    occurrence.positions.push(position);
    if (!list) this.#lists.set(word, [occurrence]);
    else if (occurrence !== last) list.push(occurrence);
  }

  postings(): string {
    return sortedLines([...this.#lists].map(([word, list]) => [word, packPostings(list satisfies readonly Posting[])]));
  }

  positions(): string {
    return sortedLines(
      [...this.#lists].map(([word, list]) => [word, packPositions(list.map((each) => each.positions))]),
    );
  }

  /** Documents and positions on one line. */
  both(): string {
    const entries = [...this.#lists].map(([word, list]): [string, string] => [
      word,
      `${packPostings(list)} ${packPositions(list.map((each) => each.positions))}`,
    ]);
    return sortedLines(entries);
  }
}

/** The texts of a document by field; each name is a part of its own, so that no phrase runs from one into the next. */
function partsOf({ names, title, text }: SearchDocument): readonly (readonly [TextField, string])[] {
  return [...names.map((name) => ['names', name] as const), ['title', title], ['text', text]];
}

/**
 * The words of all documents. Positions count words through names, title and text, and leave one free between parts.
 * A spelling is recorded beside a word only where it differs from the folded form.
 */
export function indexWords(documents: readonly SearchDocument[]) {
  const words = new Occurrences();
  const spellings = new Occurrences();
  const lengths: number[] = [];
  const folded = new Map<string, string>();
  const foldOnce = (spelled: string): string => {
    const word = folded.get(spelled) ?? fold(spelled);
    folded.set(spelled, word);
    return word;
  };
  documents.forEach((document, place) => {
    let position = 0;
    const different = { names: new Set<string>(), title: new Set<string>(), text: new Set<string>() };
    for (const [field, part] of partsOf(document)) {
      for (const spelled of spelledWords(part)) {
        const word = foldOnce(spelled);
        if (word === '') continue;
        position += 1;
        different[field].add(word);
        words.add(word, place, { field, position });
        if (spelled !== word) spellings.add(`${word} ${spelled}`, place, { field, position });
      }
      position += 1;
    }
    for (const field of TEXT_FIELDS) lengths.push(different[field].size);
  });
  return {
    words: words.postings(),
    positions: words.positions(),
    spellings: spellings.both(),
    lengths: packInts(lengths),
  };
}
