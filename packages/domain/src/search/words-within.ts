import { LAST_LETTER } from './sorted-lines.ts';

/**
 * The words of a sorted list within `limit` edits of a word, where swapped neighbours are one edit (optimal string
 * alignment). Words with one beginning share its rows of the table, and a beginning that is too far is passed over whole.
 */
export function wordsWithin(word: string, limit: number, sorted: readonly string[]): readonly string[] {
  const found: string[] = [];
  const rows: number[][] = [Array.from({ length: word.length + 1 }, (_, column) => column)];
  const longest = word.length + limit;
  let last = '';
  for (let at = 0; at < sorted.length; ) {
    const key = sorted[at]!;
    const reached = fillRows(rows, { word, key, from: sharedLength(last, key), limit });
    last = key.slice(0, reached);
    if (reached < key.length || key.length > longest) {
      at = firstBehind(sorted, at, `${key.slice(0, Math.min(reached, longest) + 1)}${LAST_LETTER}`);
      continue;
    }
    if (rows[key.length]![word.length]! <= limit) found.push(key);
    at += 1;
  }
  return found;
}

/** The first place behind `from` whose word is not before the text; near ones are found in few steps. */
function firstBehind(sorted: readonly string[], from: number, text: string): number {
  let step = 1;
  while (from + step < sorted.length && sorted[from + step]! < text) step *= 2;
  let low = from + Math.floor(step / 2);
  let high = Math.min(from + step, sorted.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface RowsOf {
  readonly word: string;
  readonly key: string;
  /** Letters whose rows stand already. */
  readonly from: number;
  readonly limit: number;
}

/** Fills a row for each letter of the key; stops behind the letter that is too far, and says how many were filled. */
function fillRows(rows: number[][], { word, key, from, limit }: RowsOf): number {
  for (let at = from; at < key.length; at += 1) {
    const above = rows[at]!;
    const row = [at + 1];
    for (let column = 1; column <= word.length; column += 1) {
      const same = key[at] === word[column - 1];
      let best = Math.min(above[column]! + 1, row[column - 1]! + 1, above[column - 1]! + (same ? 0 : 1));
      const isSwapped = at > 0 && column > 1 && key[at] === word[column - 2] && key[at - 1] === word[column - 1];
      if (isSwapped) best = Math.min(best, rows[at - 1]![column - 2]! + 1);
      row.push(best);
    }
    rows[at + 1] = row;
    if (Math.min(...row) > limit && Math.min(...above) >= limit) return at;
  }
  return key.length;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
