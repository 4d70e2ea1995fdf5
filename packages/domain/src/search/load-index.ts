import { type DateColumn, readDateColumn } from './date-column.ts';
import type { IndexParts } from './index-parts.ts';
import { MatchSum } from './matches.ts';
import { packIndex, unpackIndex } from './pack-index.ts';
import { PackedInts, unpackRising } from './packed-ints.ts';
import { type Postings, readPositions, readPostings, TEXT_FIELDS, type TextField } from './postings.ts';
import { readCard, type SearchCard } from './search-card.ts';
import { LINE_END, SortedLines } from './sorted-lines.ts';

/** How many different words the fields of documents hold, and on average. */
export interface FieldLengths {
  readonly of: Readonly<Record<TextField, Int32Array>>;
  readonly average: Readonly<Record<TextField, number>>;
}

/** Documents that hold a spelling, with its positions in each. */
export interface Occurrences {
  readonly places: Int32Array;
  readonly positions: readonly (readonly number[])[];
}

/**
 * An index to be asked with `runSearch`. A document is known by its *place*, a number from 0 to `size - 1`. Parts are
 * read when they are first needed.
 */
export class SearchIndex {
  readonly ids: SortedLines;
  readonly words: SortedLines;
  readonly spellings: SortedLines;
  readonly values: SortedLines;
  readonly bearers: SortedLines;
  readonly soundsLike: SortedLines;
  readonly counterparts: SortedLines;
  readonly #positions: SortedLines;
  readonly #parts: IndexParts;
  #cards: readonly string[] | undefined;
  #wordList: readonly string[] | undefined;
  #sum: MatchSum | undefined;
  #dates: DateColumn | undefined;
  #lengths: FieldLengths | undefined;

  constructor(parts: IndexParts) {
    this.#parts = parts;
    this.ids = new SortedLines(parts.ids);
    this.words = new SortedLines(parts.words);
    this.#positions = new SortedLines(parts.positions);
    this.spellings = new SortedLines(parts.spellings);
    this.values = new SortedLines(parts.values);
    this.bearers = new SortedLines(parts.bearers);
    this.soundsLike = new SortedLines(parts.soundsLike);
    this.counterparts = new SortedLines(parts.counterparts);
  }

  /** How many documents there are. */
  get size(): number {
    return this.#lines().length;
  }

  /** Where the scores of a query are added up. */
  get sum(): MatchSum {
    this.#sum ??= new MatchSum(this.size);
    return this.#sum;
  }

  get dates(): DateColumn {
    this.#dates ??= readDateColumn(this.#parts.dates, this.size);
    return this.#dates;
  }

  get lengths(): FieldLengths {
    this.#lengths ??= readLengths(this.#parts.lengths, this.size);
    return this.#lengths;
  }

  /** What is shown of a document. */
  cardAt(place: number): SearchCard {
    return readCard(this.#lines()[place]!);
  }

  /** The first place whose id is not before the text. */
  firstPlaceFrom(text: string): number {
    const line = this.ids.firstFrom(text);
    return line < this.ids.end ? Number(this.ids.valueAt(line)) : this.size;
  }

  /** Every folded word of the documents, sorted; for comparing one with all. */
  listWords(): readonly string[] {
    this.#wordList ??= Array.from(this.words.linesFrom(''), (line) => this.words.keyAt(line)).sort();
    return this.#wordList;
  }

  /** Whether some document holds the folded word. */
  hasWord(word: string): boolean {
    return this.words.lineOf(word) >= 0;
  }

  postingsAt(line: number): Postings {
    return readPostings(this.words.valueAt(line));
  }

  /** Where a folded word stands; undefined where no document holds it. */
  occurrencesOf(word: string): Occurrences | undefined {
    const line = this.words.lineOf(word);
    if (line < 0) return undefined;
    const { places } = this.postingsAt(line);
    return { places, positions: readPositions(this.#positions.find(word) ?? '', places.length) };
  }

  /** Where a folded word is spelled in ways other than its folded form, by spelling. */
  spellingsOf(word: string): ReadonlyMap<string, Occurrences> {
    const found = new Map<string, Occurrences>();
    for (const line of this.spellings.linesFrom(`${word} `)) {
      const [postings = '', positions = ''] = this.spellings.valueAt(line).split(' ');
      const { places } = readPostings(postings);
      const spelled = this.spellings.keyAt(line).slice(word.length + 1);
      found.set(spelled, { places, positions: readPositions(positions, places.length) });
    }
    return found;
  }

  /** Places of the documents whose whole name is these folded words. */
  bearersOf(name: string): readonly number[] {
    return unpackRising(this.bearers.find(name) ?? '');
  }

  /** Every id, sorted; those of one kind stand together. */
  listIds(): readonly string[] {
    return Array.from(this.ids.linesFrom(''), (line) => this.ids.keyAt(line));
  }

  #lines(): readonly string[] {
    this.#cards ??= this.#parts.cards.split(LINE_END).slice(0, -1);
    return this.#cards;
  }

  /** The index as text, to be read again with `loadIndex`. */
  toText(): string {
    return packIndex(this.#parts);
  }
}

/**
 * Makes an index usable from its text, as `packIndex` wrote it, or from its parts.
 *
 * @example
 * import { buildIndex, loadIndex } from '@balkans/domain/search';
 * loadIndex(buildIndex([])).size;
 * // → 0
 */
export function loadIndex(from: string | IndexParts): SearchIndex {
  return new SearchIndex(typeof from === 'string' ? unpackIndex(from) : from);
}

function readLengths(text: string, size: number): FieldLengths {
  const ints = new PackedInts(text);
  const of = { names: new Int32Array(size), title: new Int32Array(size), text: new Int32Array(size) };
  const average = { names: 0, title: 0, text: 0 };
  for (let place = 0; place < size; place += 1) {
    for (const field of TEXT_FIELDS) {
      of[field][place] = ints.next();
      average[field] += of[field][place]! / size;
    }
  }
  return { of, average };
}
