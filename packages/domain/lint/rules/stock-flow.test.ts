import { expect, test } from 'vitest';
import { messagesOf } from '../fixture/lint-fixture.ts';
import { series } from '../fixture/series.ts';
import { stockFlow } from './stock-flow.ts';

const messages = (period: string, fields: string) =>
  messagesOf(stockFlow, [series([`period: '${period}', value: 5, asOf: '2016'`], fields)]);

test.each([
  ['2015-05-01', 'measure: troops\nnature: stock'],
  ['2015-05/2015-07', 'measure: missing-closed\nnature: flow'],
  ['2015', 'measure: missing-closed\nnature: flow'],
  ['1998-01-01/2000-12-31', 'measure: killed-or-missing\nnature: stock'],
])('%s fits %j', (period, fields) => {
  expect(messages(period, fields)).toEqual([]);
});

test('a flow on one day stops the build', () => {
  expect(messages('2015-05-01', 'measure: missing-closed\nnature: flow')).toEqual([
    'observations.0.period: 2015-05-01 is no closed period; a flow is counted from one day to another',
  ]);
});

test('a stock over a period stops the build', () => {
  expect(messages('2015-05/2015-07', 'measure: troops\nnature: stock')).toEqual([
    'observations.0.period: 2015-05/2015-07 has two ends; a stock is true at one moment',
  ]);
});
