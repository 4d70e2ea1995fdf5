import { describe, expect, test } from 'vitest';
import { formatDate, spellDate } from './format-date.ts';
import { formatInterval } from './format-interval.ts';
import { formatWhen } from './format-when.ts';
import { precisionOf } from './precision-of.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const unknown = { unknown: 'not-in-source' };

test.each([
  ['2023-11-02', '2 Nov 2023', '2 November 2023'],
  ['2023-11', 'Nov 2023', 'November 2023'],
  ['2023', '2023', '2023'],
  ['2023~', 'c. 2023', 'about 2023'],
  ['2023?', '2023 (uncertain)', '2023, uncertain'],
  ['2023-11-02%', 'c. 2 Nov 2023 (uncertain)', 'about 2 November 2023, uncertain'],
  ['1998-23', 'autumn 1998', 'autumn 1998'],
  ['199X', '1990s', '1990s'],
  ['18XX', '19th century', '19th century'],
  ['20XX', '21st century', '21st century'],
  ['10XX', '11th century', '11th century'],
])('%s is printed as %s and read aloud as %s', (date, short, long) => {
  expect(plain(formatDate(date))).toBe(short);
  expect(spellDate(date)).toBe(long);
});

test('a date does not break over two lines', () => {
  expect(formatDate('2023-11-22')).toBe('22\u00a0Nov\u00a02023');
});

describe('formatWhen', () => {
  test.each([
    ['2004-03-17/2004-03-18', '17–18 Mar 2004'],
    ['1998-02-28/1998-03-01', '28 Feb – 1 Mar 1998'],
    ['1998-12-31/1999-01-02', '31 Dec 1998 – 2 Jan 1999'],
    ['1998-03/1999-06', 'Mar 1998 – Jun 1999'],
    ['1998-03/1998-06', 'Mar–Jun 1998'],
    ['1998/1999', '1998–1999'],
    ['1998/1999-06', '1998 – Jun 1999'],
    ['18XX/19XX', '19th–20th century'],
    ['2004-03-17~/2004-03-18', 'c. 17 Mar 2004 – 18 Mar 2004'],
    ['2011-03-08/..', 'since 8 Mar 2011'],
    ['../2003-02-04', 'until 4 Feb 2003'],
    ['2023-11-22', '22 Nov 2023'],
  ])('prints %s as %s', (when, text) => {
    expect(plain(formatWhen(when))).toBe(text);
  });

  test('joins rivals and says why a date is missing', () => {
    const rivals = (...values: string[]) => formatWhen({ disputed: values.map((value) => ({ value })) });
    expect(plain(rivals('2000-10-07', '2000-10-08'))).toBe('7 or 8 Oct 2000');
    expect(plain(rivals('2000', '2001-01-05'))).toBe('2000 or 5 Jan 2001');
    expect(plain(rivals('2000-10-07/2000-10-08', '2000-10-08'))).toBe('7–8 Oct 2000 or 8 Oct 2000');
    expect(formatWhen(unknown)).toBe('date not in the sources read');
    expect(formatWhen({ unknown: 'withheld' })).toBe('date withheld');
  });
});

test.each([
  [{ start: '2016-04-07', end: '2020-11-05' }, '7 Apr 2016 – 5 Nov 2020'],
  [{ start: '2005-03-08', end: '2005-03-25' }, '8–25 Mar 2005'],
  [{ start: '2020-01-01', until: '2024-08-31' }, '1 Jan 2020 until 31 Aug 2024'],
  [{ start: unknown, until: '2024-08' }, 'until Aug 2024, start not known'],
  [{ start: '2021-03-22', end: 'open', attested: ['2025-03-01', '2023'] }, 'since 22 Mar 2021 (last seen 1 Mar 2025)'],
  [{ start: unknown, end: 'open', attested: ['1991-10-05', '2026-02-11'] }, 'start not known, last seen 11 Feb 2026'],
  [{ start: '2022-11-05', end: unknown }, 'from 5 Nov 2022, end not known'],
  [
    { start: '2026-04~', end: unknown, attested: ['2026-06-25'] },
    'from c. Apr 2026, end not known (last seen 25 Jun 2026)',
  ],
  [{ start: unknown, end: unknown, attested: ['2009-12'] }, 'seen Dec 2009, start and end not known'],
  [
    { start: unknown, end: unknown, attested: ['2009-12-16', '2009-12-01'] },
    'seen 1–16 Dec 2009, start and end not known',
  ],
  [{ start: unknown, end: '2006-06-03' }, 'ended 3 Jun 2006, start not known'],
  [
    { start: '1997-07-23', end: { disputed: [{ value: '2000-10-07' }, { value: '2000-10-08' }] } },
    'from 23 Jul 1997, ended 7 or 8 Oct 2000',
  ],
] as const)('an interval %j is printed as %s', (interval, text) => {
  expect(plain(formatInterval(interval))).toBe(text);
});

test.each([
  ['2023-11-22', 'day'],
  ['2023-11', 'month'],
  ['2023', 'year'],
  ['199X', 'range'],
  ['1998-23', 'range'],
  ['2023~', 'approx'],
  ['2023-11-22/2023-11-23', 'range'],
  ['2023-11-22/..', 'range'],
])('%s is as fine as a %s', (when, precision) => {
  expect(precisionOf(when)).toBe(precision);
});
