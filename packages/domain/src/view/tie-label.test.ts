import { expect, it } from 'vitest';
import { tieLabel } from './tie-label.ts';

it('names what a field makes of the record that it holds', () => {
  expect(tieLabel('participants')).toBe('participant');
});

it('reads a field without a word of its own as plain words', () => {
  expect(tieLabel('sameAs')).toBe('same as');
});
