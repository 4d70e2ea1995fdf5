import { albanianEndings } from './albanian-endings.ts';
import type { SearchDocument } from './search-document.ts';
import { soundKey } from './sound-key.ts';
import { tokenize } from './tokenize.ts';

/** How names lead to each other; every list is sorted, every key folded. */
export interface NameIndex {
  /** A whole name, in folded words, to the places of the documents that bear it. */
  readonly bearers: Readonly<Record<string, readonly number[]>>;
  /** A sound key to the folded words of names that share it, where that is more than the key says. */
  readonly soundsLike: Readonly<Record<string, readonly string[]>>;
  /** A word of a person's name to the words that stand in its place in other languages: `shtjefen` and `stefan`. */
  readonly counterparts: Readonly<Record<string, readonly string[]>>;
}

/** Reads the names of all documents once, so that a search for one form finds the others. */
export function indexNames(documents: readonly SearchDocument[]): NameIndex {
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
    bearers: bearers.toRecord(() => true),
    soundsLike: soundsLike.toRecord((key, words) => words.length > 1 || words[0] !== key),
    counterparts: counterparts.toRecord(() => true),
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

  toRecord(keep: (key: string, values: readonly V[]) => boolean): Record<string, readonly V[]> {
    const entries = [...this.#sets].map(([key, set]) => [key, [...set].sort(compare)] as const);
    return Object.fromEntries(entries.filter(([key, values]) => keep(key, values)).sort(([a], [b]) => compare(a, b)));
  }
}

function compare(a: string | number, b: string | number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
