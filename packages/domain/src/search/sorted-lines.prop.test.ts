import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiOf, textOf } from './ascii.ts';
import { SortedLines, sortedLines } from './sorted-lines.ts';

const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.stringMatching(/^[abжђ~]{0,4}$/));
const key = word.map((text) => text.replace(/[|\n]/g, ''));
const entries = fc.uniqueArray(fc.tuple(key, key), { selector: ([each]) => each });

describe('a dictionary in one text', () => {
  it('is ASCII, and gives every key its value', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const text = sortedLines(list);
        expect(new TextEncoder().encode(text)).toHaveLength(text.length);
        const lines = new SortedLines(text);
        for (const [each, value] of list) expect(lines.find(each)).toBe(value);
      }),
    );
  });

  it('finds no key that is not there, and every key with a beginning', () => {
    fc.assert(
      fc.property(entries, key, (list, asked) => {
        const lines = new SortedLines(sortedLines(list));
        const keys = list.map(([each]) => each);
        if (!keys.includes(asked)) expect(lines.find(asked)).toBeUndefined();
        const found = Array.from(lines.linesFrom(asked), (line) => lines.keyAt(line));
        expect(found.sort()).toEqual(keys.filter((each) => each.startsWith(asked)).sort());
        expect(lines.hasPrefix(asked)).toBe(found.length > 0);
      }),
    );
  });
});

it('a text in ASCII comes back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(textOf(asciiOf(text))).toBe(text);
    }),
  );
});
