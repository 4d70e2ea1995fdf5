import { expect, test } from 'vitest';
import { readAssertions } from './assertions.ts';

test('promises are read with their lines', () => {
  const { assertions, issues } = readAssertions({
    path: 'assertions.yml',
    text: 'outletShare: {max: 0.08}\ncounts:\n  event: {min: 5}\n',
  });
  expect(issues).toEqual([]);
  expect(assertions.counts?.event?.min).toBe(5);
  expect(assertions.locate(['counts', 'event', 'min']).line).toBe(3);
});

test('without a file nothing is promised', () => {
  expect(readAssertions(undefined).assertions.counts).toBeUndefined();
});

test('a promise of unknown name is an error at its line', () => {
  const { issues } = readAssertions({ path: 'assertions.yml', text: 'counts:\n  events: {min: 5}\n' });
  expect(issues).toMatchObject([{ file: 'assertions.yml', rule: 'assertions', severity: 'error' }]);
});
