import { expect, test } from 'vitest';
import { rangeOf, spanRanges } from './range.ts';

test('a plain date is not widened', () => {
  expect(rangeOf('2023-11')).toEqual({ earliest: '2023-11-01', latest: '2023-11-30' });
});

test.each([
  ['2023-11-22~', '2023-11-15', '2023-11-29'],
  ['2023-11?', '2023-10-01', '2023-12-31'],
  ['1998-23%', '1998-06-01', '1999-03-02'],
  ['2023~', '2021-12-31', '2024-12-31'],
  ['199X~', '1988-12-31', '2000-12-31'],
])('the qualifier of %s widens it to %s and %s', (text, earliest, latest) => {
  expect(rangeOf(text)).toEqual({ earliest, latest });
});

test('a span reaches from the earliest to the latest and has no limit where one of its ranges has none', () => {
  expect(spanRanges([rangeOf('2000-10-07'), rangeOf('2000-10'), rangeOf('2000-09-30')])).toEqual({
    earliest: '2000-09-30',
    latest: '2000-10-31',
  });
  expect(spanRanges([rangeOf('2000'), { earliest: undefined, latest: '1990-01-01' }])).toEqual({
    earliest: undefined,
    latest: '2000-12-31',
  });
  expect(spanRanges([])).toEqual({ earliest: undefined, latest: undefined });
});
