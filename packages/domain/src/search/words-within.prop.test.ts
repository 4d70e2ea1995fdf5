import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { wordsWithin } from './words-within.ts';

const word = fc.stringMatching(/^[abc]{0,7}$/);

test('the words within some edits are those that a comparison of each finds', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 40 }),
      word,
      fc.integer({ min: 0, max: 2 }),
      (words, asked, limit) => {
        const near = words.filter((each) => editDistance(asked, each, limit) <= limit);
        expect(wordsWithin(asked, limit, [...words].sort())).toEqual(near.sort());
      },
    ),
    { numRuns: 500 },
  );
});
