import { expect, test } from 'vitest';
import { messagesOf } from '../fixture/lint-fixture.ts';
import { regionLanguage } from './region-language.ts';

const atLeast = (min: number) => ({ assertions: { path: 'assertions.yml', text: `regionLanguages: {min: ${min}}\n` } });

test('half of the fixture is in Albanian', () => {
  expect(messagesOf(regionLanguage, [], atLeast(0.5))).toEqual([]);
});

test('too few sources in languages of the region are reported', () => {
  expect(messagesOf(regionLanguage, [], atLeast(0.6))).toEqual([
    'sources in languages of the region: 0.50, at least 0.6 is asserted',
  ]);
});
