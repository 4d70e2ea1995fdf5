import fc from 'fast-check';
import { isoDay, lengthOfMonth } from '../src/time/calendar.ts';

/** Arbitrary dates for property tests. */
const year = fc.integer({ min: 1, max: 9998 });
const month = fc.integer({ min: 1, max: 12 });

const pad = (value: number, width: number) => String(value).padStart(width, '0');

export const anyDay = fc
  .record({ year, month, share: fc.double({ min: 0, max: 0.999, noNaN: true }) })
  .map(({ year: y, month: m, share }) => isoDay(y, m, 1 + Math.floor(share * lengthOfMonth(y, m))));

const plainDate = fc.oneof(
  { weight: 4, arbitrary: anyDay },
  { weight: 2, arbitrary: fc.tuple(year, month).map(([y, m]) => `${pad(y, 4)}-${pad(m, 2)}`) },
  fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, season]) => `${pad(y, 4)}-${season}`),
  year.map((y) => pad(y, 4)),
  fc.integer({ min: 0, max: 998 }).map((decade) => `${pad(decade, 3)}X`),
  fc.integer({ min: 0, max: 98 }).map((century) => `${pad(century, 2)}XX`),
);

export const anyQualifier = fc.constantFrom('', '', '', '~', '?', '%');

export const anyDate = fc.tuple(plainDate, anyQualifier).map(([date, qualifier]) => `${date}${qualifier}`);

/** Days of one month, so that intervals over them meet often. */
export const nearDay = fc.integer({ min: 1, max: 31 }).map((day) => isoDay(2024, 1, day));

export const nearDate = fc.oneof(
  { weight: 4, arbitrary: nearDay },
  { weight: 1, arbitrary: fc.constantFrom('2024-01', '2024', '2023-24') },
  { weight: 1, arbitrary: fc.tuple(nearDay, fc.constantFrom('~', '?', '%')).map(([day, q]) => `${day}${q}`) },
);
