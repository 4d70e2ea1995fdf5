import { expect, test } from 'vitest';
import { messagesOf } from '../fixture/lint-fixture.ts';
import { series } from '../fixture/series.ts';
import { seriesBreak } from './series-break.ts';

const whole = "period: '2011', value: 5, asOf: '2011'";
const partial = "period: '2024', value: 4, asOf: '2024', flags: [partial-coverage]";

test('one coverage throughout is fine, and a change that is told', () => {
  expect(messagesOf(seriesBreak, [series([whole, whole])])).toEqual([]);
  const told = series(
    [whole, partial],
    "measure: population\nnature: stock\nbreaks: [{at: '2024', why: the north is not in it}]",
  );
  expect(messagesOf(seriesBreak, [told])).toEqual([]);
});

test('a change of coverage that is not told is reported where it happens', () => {
  expect(messagesOf(seriesBreak, [series([whole, partial])])).toEqual([
    'observations.1: coverage changes here; write breaks: [{at, why}]',
  ]);
});
