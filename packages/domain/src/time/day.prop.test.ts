import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDay } from '../../test/arbitrary-dates.ts';
import { addDays, dayNumber, daysBetween } from './day.ts';

test('day numbers agree with the platform calendar', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
    }),
  );
});

test('adding days is undone by taking them away, and counted by daysBetween', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, count) => {
      const moved = addDays(day, count);
      expect(addDays(moved, -count)).toBe(day);
      expect(daysBetween(day, moved)).toBe(count);
      expect(moved < day).toBe(count < 0);
    }),
  );
});
