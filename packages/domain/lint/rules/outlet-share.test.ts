import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { outletShare } from './outlet-share.ts';

const atMost = (max: number) => ({ assertions: { path: 'assertions.yml', text: `outletShare: {max: ${max}}\n` } });

test('shares within what is asserted are fine', () => {
  expect(messagesOf(outletShare, [], atMost(0.7))).toEqual([]);
});

test('an outlet above its share is reported, as publisher and as carrier', () => {
  expect(messagesOf(outletShare, [], atMost(0.5))).toEqual(['Alpha as publisher: 0.65, at most 0.5 is asserted']);
  const carried = changed(
    'source/alpha-report',
    'publisher: Alpha',
    'publisher: Agency\ncarrier: Alpha\ncaveats: [repost]',
  );
  expect(messagesOf(outletShare, [carried], atMost(0.5))).toEqual([
    'Agency as publisher: 0.65, at most 0.5 is asserted',
    'Alpha as carrier: 0.65, at most 0.5 is asserted',
  ]);
});
