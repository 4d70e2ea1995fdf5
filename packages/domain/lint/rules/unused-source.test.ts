import { expect, test } from 'vitest';
import { changed, issuesOf } from '../fixture/lint-fixture.ts';
import { unusedSource } from './unused-source.ts';

test('a source that supports something is fine', () => {
  expect(issuesOf(unusedSource, [])).toEqual([]);
});

test('a source that supports nothing is told', () => {
  const spare = changed('source/beta-report', 'source/beta-report', 'source/gamma-report');
  expect(issuesOf(unusedSource, [spare]).map(({ file, severity, message }) => [file, severity, message])).toEqual([
    ['source/gamma.yml', 'info', 'source/gamma-report: no record rests on it'],
  ]);
});
