const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MORE = 32;
const VALUE_OF = new Uint8Array(128);
for (let digit = 0; digit < DIGITS.length; digit += 1) VALUE_OF[DIGITS.charCodeAt(digit)] = digit;

/**
 * Whole numbers from 0 as ASCII text that JSON keeps as it is: five bits a letter, lowest first, with a sixth that says
 * that more follow (the base64 VLQ of source maps, without their sign).
 */
export function packInts(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= MORE) {
      text += DIGITS[(rest % MORE) + MORE];
      rest = Math.floor(rest / MORE);
    }
    text += DIGITS[rest];
  }
  return text;
}

/** Reads what `packInts` wrote, one number at a time. */
export class PackedInts {
  readonly #text: string;
  readonly #end: number;
  #at: number;

  constructor(text: string, start = 0, end = text.length) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
  }

  get isDone(): boolean {
    return this.#at >= this.#end;
  }

  next(): number {
    let value = 0;
    for (let unit = 1; ; unit *= MORE) {
      const digit = VALUE_OF[this.#text.charCodeAt(this.#at)]!;
      this.#at += 1;
      if (digit < MORE) return value + digit * unit;
      value += (digit - MORE) * unit;
    }
  }
}

/** Rising numbers by their differences. */
export function packRising(numbers: readonly number[]): string {
  return packInts(numbers.map((number, at) => number - (at === 0 ? 0 : numbers[at - 1]!)));
}

/** Reads what `packRising` wrote. */
export function unpackRising(text: string): readonly number[] {
  const ints = new PackedInts(text);
  const numbers: number[] = [];
  for (let last = 0; !ints.isDone; ) {
    last += ints.next();
    numbers.push(last);
  }
  return numbers;
}
