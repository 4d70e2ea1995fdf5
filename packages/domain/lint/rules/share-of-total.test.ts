import { expect, test } from 'vitest';
import { messagesOf } from '../fixture/lint-fixture.ts';
import { series } from '../fixture/series.ts';
import { shareOfTotal } from './share-of-total.ts';

const row = (group: string, value: number, by = 'organization/mission') =>
  `period: '2015', group: ${group}, value: ${value}, asOf: '2015', by: [${by}]`;

test('groups up to the total, and groups of another reporter, are fine', () => {
  expect(messagesOf(shareOfTotal, [series([row('total', 10), row('north', 4), row('south', 6)])])).toEqual([]);
  expect(messagesOf(shareOfTotal, [series([row('total', 10), row('north', 11, 'polity/serbia')])])).toEqual([]);
});

test('groups that add up to more than the total of their reporter are reported at the total', () => {
  expect(messagesOf(shareOfTotal, [series([row('total', 10), row('north', 5), row('south', 6)])])).toEqual([
    'observations.0: its groups add up to 11, the total is 10',
  ]);
});
