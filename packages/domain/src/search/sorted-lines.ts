import { asciiOf, textOf } from './ascii.ts';

const BETWEEN = '|';
export const LINE_END = '\n';
const MARKS = /[|\n]/g;
/** Sorts behind every other letter in ASCII form. */
export const LAST_LETTER = '\uffff';

/**
 * A dictionary that is one ASCII text: `key|value` on each line, sorted by key. Nothing is built when it is read: a line
 * is known by where it begins, and a key is found by halving the text.
 */
export class SortedLines {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the lines end. */
  get end(): number {
    return this.#text.length;
  }

  /** The line that bears the key, or -1. */
  lineOf(key: string): number {
    const line = this.firstFrom(key);
    return line < this.end && this.#packedKeyAt(line) === asciiOf(key) ? line : -1;
  }

  /** The first line whose key is not before the given text; `end` where all are. */
  firstFrom(text: string): number {
    const packed = asciiOf(text);
    let low = 0;
    let high = this.end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const line = middle === 0 ? 0 : this.#text.lastIndexOf(LINE_END, middle - 1) + 1;
      if (this.#packedKeyAt(line) < packed) low = this.after(line);
      else high = line;
    }
    return low;
  }

  /** The line behind a line. */
  after(line: number): number {
    return this.#text.indexOf(LINE_END, line) + 1;
  }

  /** Lines whose key begins with the text. */
  *linesFrom(prefix: string): Generator<number> {
    const end = this.firstFrom(`${prefix}${LAST_LETTER}`);
    for (let line = this.firstFrom(prefix); line < end; line = this.after(line)) yield line;
  }

  /** Whether some key begins with the text. */
  hasPrefix(prefix: string): boolean {
    const line = this.firstFrom(prefix);
    return line < this.end && this.#packedKeyAt(line).startsWith(asciiOf(prefix));
  }

  keyAt(line: number): string {
    return textOf(this.#packedKeyAt(line));
  }

  valueAt(line: number): string {
    return textOf(this.#text.slice(this.#text.indexOf(BETWEEN, line) + 1, this.after(line) - 1));
  }

  find(key: string): string | undefined {
    const line = this.lineOf(key);
    return line < 0 ? undefined : this.valueAt(line);
  }

  #packedKeyAt(line: number): string {
    return this.#text.slice(line, this.#text.indexOf(BETWEEN, line));
  }
}

/** The text of a dictionary; no key twice. Marks between and behind lines become blanks. */
export function sortedLines(entries: Iterable<readonly [key: string, value: string]>): string {
  const pack = (text: string) => asciiOf(text.replace(MARKS, ' '));
  return [...entries]
    .map(([key, value]) => [pack(key), pack(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}${BETWEEN}${value}${LINE_END}`)
    .join('');
}
