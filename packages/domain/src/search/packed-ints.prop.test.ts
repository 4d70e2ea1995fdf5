import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PackedInts, packInts, packRising, unpackRising } from './packed-ints.ts';

const numbers = fc.array(fc.nat({ max: Number.MAX_SAFE_INTEGER }));

test('numbers come back as they were packed', () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const ints = new PackedInts(packInts(list));
      expect(list.map(() => ints.next())).toEqual(list);
      expect(ints.isDone).toBe(true);
    }),
  );
});

test('rising numbers come back, in fewer letters than their digits', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: 100_000 })), (list) => {
      const rising = [...list].sort((a, b) => a - b);
      expect(unpackRising(packRising(rising))).toEqual(rising);
    }),
  );
  expect(packRising([100_000, 100_001, 100_002])).toHaveLength(6);
});
