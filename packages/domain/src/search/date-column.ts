import { compareDates } from '../time/compare-dates.ts';
import { whenRange } from '../time/when.ts';
import { PackedInts, packInts } from './packed-ints.ts';
import type { SearchDocument } from './search-document.ts';

/** The dates of all documents. A day is the number `yyyymmdd`, so that days compare as numbers. */
export interface DateColumn {
  /** The spans of document `place` are those from `starts[place]` up to `starts[place + 1]`. */
  readonly starts: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
  /** The order of first dates, from 1; 0 where a document has none. Equal dates have equal ranks. */
  readonly ranks: Int32Array;
}

const OPEN_END = 99_999_999;

/** The number of a day. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

/** For each document the rank of its first date, the number of its spans, and of each the first day and the last. */
export function packDates(documents: readonly SearchDocument[]): string {
  const ranks = ranksOf(documents);
  const numbers: number[] = [];
  documents.forEach(({ date, otherDates = [] }, place) => {
    const dates = date === undefined ? [] : [date, ...otherDates];
    numbers.push(ranks[place]!, dates.length);
    for (const each of dates) {
      const { earliest, latest } = whenRange(each);
      numbers.push(
        earliest === undefined ? 0 : dayNumber(earliest),
        latest === undefined ? OPEN_END : dayNumber(latest),
      );
    }
  });
  return packInts(numbers);
}

/** Reads what `packDates` wrote. */
export function readDateColumn(text: string, size: number): DateColumn {
  const ints = new PackedInts(text);
  const starts = new Int32Array(size + 1);
  const ranks = new Int32Array(size);
  const earliest: number[] = [];
  const latest: number[] = [];
  for (let place = 0; place < size; place += 1) {
    ranks[place] = ints.next();
    for (let left = ints.next(); left > 0; left -= 1) {
      earliest.push(ints.next());
      latest.push(ints.next());
    }
    starts[place + 1] = earliest.length;
  }
  return { starts, earliest: Int32Array.from(earliest), latest: Int32Array.from(latest), ranks };
}

function ranksOf(documents: readonly SearchDocument[]): Int32Array {
  const ranks = new Int32Array(documents.length);
  const dated = documents.flatMap(({ date }, place) => (date === undefined ? [] : [{ date, place }]));
  dated.sort((a, b) => compareDates(a.date, b.date));
  let rank = 0;
  dated.forEach(({ date, place }, at) => {
    if (at === 0 || compareDates(dated[at - 1]!.date, date) !== 0) rank += 1;
    ranks[place] = rank;
  });
  return ranks;
}
