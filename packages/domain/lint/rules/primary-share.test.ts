import { expect, test } from 'vitest';
import { messagesOf } from '../fixture/lint-fixture.ts';
import { primaryShare } from './primary-share.ts';

const atLeast = (min: number) => ({ assertions: { path: 'assertions.yml', text: `primarySources: {min: ${min}}\n` } });

test('half of the fixture is primary', () => {
  expect(messagesOf(primaryShare, [], atLeast(0.5))).toEqual([]);
});

test('too few primary sources are reported', () => {
  expect(messagesOf(primaryShare, [], atLeast(0.6))).toEqual(['primary sources: 0.50, at least 0.6 is asserted']);
});
