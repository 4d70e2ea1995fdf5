import { DateFormatError } from '../errors.ts';
import { isoDay, lengthOfMonth } from './calendar.ts';
import type { Day } from './day.ts';
import { monthName } from './month-names.ts';
import { suggestEdtf } from './suggest-edtf.ts';

/** A date as text, one point of EDTF level 1: `2023-11-22`, `2023-11`, `1998-23`, `2023`, `199X`, `18XX`, each with `~`, `?` or `%`. */
export type EdtfText = string;

export type EdtfPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century';

/** `~` the source says about, `?` the source is doubtful, `%` both. */
export type EdtfQualifier = '~' | '?' | '%';

/** A date read from its text; `first` and `last` are the days it spans by itself, not widened by its qualifier. */
export interface EdtfDate {
  readonly text: EdtfText;
  readonly precision: EdtfPrecision;
  readonly qualifier?: EdtfQualifier;
  readonly first: Day;
  readonly last: Day;
}

const FORM = /^(?:(\d{4})(?:-(\d\d)(?:-(\d\d))?)?|(\d{3})X|(\d\d)XX)([~?%])?$/;

/**
 * Reads one date. Seasons are spring (`-21`, March to May), summer, autumn and winter (`-24`, December of that year
 * to February of the next). Throws `DateFormatError` with the form to write instead.
 *
 * Source: Extended Date/Time Format, Library of Congress, 2019 (ISO 8601-2), level 1.
 *
 * @example
 * import { parseEdtf } from '@balkans/domain';
 * parseEdtf('2024-02~');
 * // → {"text":"2024-02~","precision":"month","first":"2024-02-01","last":"2024-02-29","qualifier":"~"}
 */
export function parseEdtf(text: string): EdtfDate {
  const known = parsed.get(text);
  if (known) return known;
  const match = FORM.exec(text);
  if (!match) throw new DateFormatError(text, describeWrongForm(text));
  const [, year, month, day, decade, century, qualifier] = match;
  const span = spanOf(text, { year, month, day, decade, century });
  const date = qualifier === undefined ? { text, ...span } : { text, ...span, qualifier: qualifier as EdtfQualifier };
  if (parsed.size >= MOST_KEPT) parsed.clear();
  parsed.set(text, date);
  return date;
}

/** Dates that were read: a dataset writes a few thousand different ones, and every query reads most of them again. */
const parsed = new Map<string, EdtfDate>();
const MOST_KEPT = 20_000;

/**
 * Whether the text is a date that `parseEdtf` reads.
 *
 * @example
 * import { isEdtf } from '@balkans/domain';
 * [isEdtf('2023-11~'), isEdtf('2023-11-31')];
 * // → [true,false]
 */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch (error) {
    if (error instanceof DateFormatError) return false;
    throw error;
  }
}

interface Parts {
  year: string | undefined;
  month: string | undefined;
  day: string | undefined;
  decade: string | undefined;
  century: string | undefined;
}

type Span = Pick<EdtfDate, 'precision' | 'first' | 'last'>;

function spanOf(text: string, { year, month, day, decade, century }: Parts): Span {
  if (decade !== undefined) return { precision: 'decade', first: `${decade}0-01-01`, last: `${decade}9-12-31` };
  if (century !== undefined) return { precision: 'century', first: `${century}00-01-01`, last: `${century}99-12-31` };
  const y = Number(year);
  if (month === undefined) return { precision: 'year', first: isoDay(y, 1, 1), last: isoDay(y, 12, 31) };
  const m = Number(month);
  if (m >= 21 && m <= 24) {
    if (day !== undefined) throw new DateFormatError(text, `'${text}': a season has no days; write ${year}-${month}`);
    return seasonSpan(y, m);
  }
  if (m < 1 || m > 12) {
    throw new DateFormatError(text, `'${text}': month ${month} does not exist; months are 01 to 12, seasons 21 to 24`);
  }
  const length = lengthOfMonth(y, m);
  if (day === undefined) return { precision: 'month', first: isoDay(y, m, 1), last: isoDay(y, m, length) };
  const d = Number(day);
  if (d > length) {
    throw new DateFormatError(
      text,
      `${year}-${month}-${day} does not exist; ${monthName(m)} ${year} ends on ${length}`,
    );
  }
  if (d < 1) throw new DateFormatError(text, `'${text}': day 00 does not exist; write ${year}-${month} for the month`);
  return { precision: 'day', first: isoDay(y, m, d), last: isoDay(y, m, d) };
}

function seasonSpan(year: number, code: number): Span {
  const firstMonth = (code - 20) * 3;
  const [lastYear, lastMonth] = code === 24 ? [year + 1, 2] : [year, firstMonth + 2];
  return {
    precision: 'season',
    first: isoDay(year, firstMonth, 1),
    last: isoDay(lastYear, lastMonth, lengthOfMonth(lastYear, lastMonth)),
  };
}

function describeWrongForm(text: string): string {
  const suggestion = suggestEdtf(text);
  if (suggestion === undefined && text.includes('/')) return `'${text}' is an interval; one date is asked for here`;
  if (suggestion !== undefined) return `'${text}' is not a date; write ${suggestion}`;
  return `'${text}' is not a date; write a day 2023-11-22, a month 2023-11, a year 2023, or about a year 2023~`;
}
