// @ts-expect-error the package carries no types
import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyDate } from '../../test/arbitrary-dates.ts';
import { isEdtf, parseEdtf } from './edtf.ts';
import { formatDate, spellDate } from './format-date.ts';
import { suggestEdtf } from './suggest-edtf.ts';

const toDay = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);

test('first and last day agree with the edtf package', () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      const { precision, first, last } = parseEdtf(text);
      // That package reads seasons as quarters, and no qualifier behind an X
      fc.pre(precision !== 'season' && !/X./.test(text.slice(-2)));
      const second = edtf(text) as { min: number; max: number };
      expect([first, last]).toEqual([toDay(second.min), toDay(second.max)]);
    }),
  );
});

test('a date keeps its text and its days are in order', () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      const date = parseEdtf(text);
      expect(date.text).toBe(text);
      expect(date.first <= date.last).toBe(true);
      expect(parseEdtf(date.first).precision).toBe('day');
      expect(parseEdtf(date.last).precision).toBe('day');
    }),
  );
});

test('what a date is printed as leads back to the same date, no finer and no coarser', () => {
  fc.assert(
    fc.property(anyDate, (text) => {
      expect(suggestEdtf(formatDate(text))).toBe(text);
      expect(suggestEdtf(spellDate(text))).toBe(text);
    }),
  );
});

test('no other text is taken for a date', () => {
  const nearMiss = fc.stringMatching(/^[0-9X?~%./ -]{1,11}$/);
  fc.assert(
    fc.property(nearMiss, (text) => {
      fc.pre(!/^(\d{4}(-\d\d(-\d\d)?)?|\d{3}X|\d\dXX)[~?%]?$/.test(text));
      expect(isEdtf(text)).toBe(false);
    }),
  );
});
