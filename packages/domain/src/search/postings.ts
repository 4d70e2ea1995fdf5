import { PackedInts, packInts } from './packed-ints.ts';

/** Where a word may stand in a document, in the order of the columns of postings. */
export const TEXT_FIELDS = ['names', 'title', 'text'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** The documents that hold a word; `counts[field][n]` is how often it stands in that field of document `places[n]`. */
export interface Postings {
  readonly places: Int32Array;
  readonly counts: Readonly<Record<TextField, Int32Array>>;
}

/** One document of a posting list. */
export interface Posting {
  readonly place: number;
  readonly counts: Readonly<Record<TextField, number>>;
}

const IN_NAMES = 1;
const IN_TITLE = 2;
const FLAGS = 4;

/** A count, then for each document its distance from the last, its count in the text with two flags, and the flagged. */
export function packPostings(postings: readonly Posting[]): string {
  const numbers = [postings.length];
  let last = 0;
  for (const { place, counts } of postings) {
    const flags = (counts.names > 0 ? IN_NAMES : 0) + (counts.title > 0 ? IN_TITLE : 0);
    numbers.push(place - last, counts.text * FLAGS + flags);
    if (counts.names > 0) numbers.push(counts.names);
    if (counts.title > 0) numbers.push(counts.title);
    last = place;
  }
  return packInts(numbers);
}

/** Reads what `packPostings` wrote. */
export function readPostings(text: string): Postings {
  const ints = new PackedInts(text);
  const size = ints.next();
  const places = new Int32Array(size);
  const counts = { names: new Int32Array(size), title: new Int32Array(size), text: new Int32Array(size) };
  let place = 0;
  for (let at = 0; at < size; at += 1) {
    place += ints.next();
    places[at] = place;
    const packed = ints.next();
    counts.text[at] = Math.floor(packed / FLAGS);
    if (packed & IN_NAMES) counts.names[at] = ints.next();
    if (packed & IN_TITLE) counts.title[at] = ints.next();
  }
  return { places, counts };
}

/** For each document of a posting list how many positions follow, and these by their differences. */
export function packPositions(positions: readonly (readonly number[])[]): string {
  const numbers: number[] = [];
  for (const list of positions) {
    numbers.push(list.length);
    list.forEach((position, at) => {
      numbers.push(position - (at === 0 ? 0 : list[at - 1]!));
    });
  }
  return packInts(numbers);
}

/** Reads what `packPositions` wrote, a list for each of `size` documents. */
export function readPositions(text: string, size: number): readonly (readonly number[])[] {
  const ints = new PackedInts(text);
  return Array.from({ length: size }, () => {
    let position = 0;
    return Array.from({ length: ints.next() }, () => {
      position += ints.next();
      return position;
    });
  });
}
