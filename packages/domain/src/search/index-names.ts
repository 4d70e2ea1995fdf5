import { albanianEndings } from './albanian-endings.ts';
import { packRising } from './packed-ints.ts';
import type { SearchDocument } from './search-document.ts';
import { sortedLines } from './sorted-lines.ts';
import { soundKey } from './sound-key.ts';
import { tokenize } from './tokenize.ts';

/** How names lead to each other, as dictionaries with folded keys. */
export interface NameLines {
  /** A whole name, in folded words, to the places of the documents that bear it. */
  readonly bearers: string;
  /** A sound key to the folded words of names that share it, where that is more than the key says. */
  readonly soundsLike: string;
  /** A word of a person's name to the words that stand in its place in other languages: `shtjefen` and `stefan`. */
  readonly counterparts: string;
}

/** Reads the names of all documents once, so that a search for one form finds the others. */
export function indexNames(documents: readonly SearchDocument[]): NameLines {
  const bearers = new SetMap<number>();
  const soundsLike = new SetMap<string>();
  const counterparts = new SetMap<string>();
  documents.forEach(({ kind, names }, place) => {
    const forms = names.map(tokenize).filter((form) => form.length > 0);
    for (const form of forms) {
      const [word = ''] = form;
      const variants = kind === 'place' && form.length === 1 ? albanianEndings(word) : [form.join(' ')];
      for (const variant of variants) bearers.add(variant, place);
      for (const each of form) soundsLike.add(soundKey(each), each);
    }
    if (kind === 'person') pairWords(forms, counterparts);
  });
  return {
    bearers: bearers.toLines(packRising),
    soundsLike: soundsLike.toLines(joinWords, (key, words) => words.length > 1 || words[0] !== key),
    counterparts: counterparts.toLines(joinWords),
  };
}

function pairWords(forms: readonly (readonly string[])[], counterparts: SetMap<string>): void {
  const [first, ...others] = forms;
  for (const other of others) {
    if (other.length !== first?.length) continue;
    first.forEach((word, at) => {
      const counterpart = other[at]!;
      if (soundKey(word) === soundKey(counterpart)) return;
      counterparts.add(word, counterpart);
      counterparts.add(counterpart, word);
    });
  }
}

class SetMap<V extends string | number> {
  readonly #sets = new Map<string, Set<V>>();

  add(key: string, value: V): void {
    const set = this.#sets.get(key);
    if (set) set.add(value);
    else this.#sets.set(key, new Set([value]));
  }

  toLines(
    write: (values: readonly V[]) => string,
    isKept: (key: string, values: readonly V[]) => boolean = () => true,
  ): string {
    const entries = [...this.#sets].map(([key, set]) => [key, [...set].sort(compare)] as const);
    return sortedLines(
      entries.filter(([key, values]) => isKept(key, values)).map(([key, values]) => [key, write(values)]),
    );
  }
}

const joinWords = (words: readonly string[]) => words.join(' ');

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
