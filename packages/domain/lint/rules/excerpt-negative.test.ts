import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { excerptNegative } from './excerpt-negative.ts';

const excerpt = changed('source/beta-report', 'extent: whole', 'extent: excerpt');

test('absence read from the whole of a source is fine', () => {
  expect(messagesOf(excerptNegative, [])).toEqual([]);
});

test('absence read from an excerpt is reported once a record', () => {
  expect(messagesOf(excerptNegative, [excerpt])).toEqual(['holders.second.holder: absence read from an excerpt']);
  const refusal = changed(
    'agreement/accord-2015',
    'party: polity/serbia, mode: initialled',
    'party: polity/serbia, mode: not-signed',
  );
  expect(messagesOf(excerptNegative, [excerpt, refusal])).toContainEqual(
    'acceptance.serbia.mode: absence read from an excerpt',
  );
});

test('that a page shows no date is seen from a part of it', () => {
  const office = changed(
    'office/head-of-mission',
    'holder: {unknown: not-in-source}',
    'holder: {unknown: source-undated}',
  );
  expect(messagesOf(excerptNegative, [excerpt, office])).toEqual([]);
});
