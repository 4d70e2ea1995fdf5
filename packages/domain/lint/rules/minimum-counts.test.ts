import { expect, test } from 'vitest';
import { issuesOf } from '../fixture/lint-fixture.ts';
import { minimumCounts } from './minimum-counts.ts';

const assertions = (text: string) => ({ assertions: { path: 'assertions.yml', text } });

test('counts within what is asserted are fine', () => {
  expect(issuesOf(minimumCounts, [], assertions('counts:\n  source: {min: 2, max: 2}\n'))).toEqual([]);
});

test('too few records stop the build, too many only warn, each at its line', () => {
  const issues = issuesOf(minimumCounts, [], assertions('counts:\n  person: {max: 0}\n  source: {min: 3}\n'));
  expect(issues.map(({ file, line, severity, message }) => [file, line, severity, message])).toEqual([
    ['assertions.yml', 2, 'warn', 'records of kind person: 1, at most 0 is asserted'],
    ['assertions.yml', 3, 'error', 'records of kind source: 2, at least 3 is asserted'],
  ]);
});

test('rows inside records are counted as records are', () => {
  const issues = issuesOf(minimumCounts, [], assertions('rows:\n  holders: {min: 999}\n'));
  expect(issues.map(({ line, severity, message }) => [line, severity, message])).toEqual([
    [2, 'error', expect.stringMatching(/^holders: \d+, at least 999 is asserted$/)],
  ]);
});
