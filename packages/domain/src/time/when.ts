import { DateFormatError } from '../errors.ts';
import type { Day } from './day.ts';
import { type EdtfDate, type EdtfText, parseEdtf } from './edtf.ts';
import { type DayRange, maxDay, rangeOf, spanRanges } from './range.ts';
import { type Disputed, isDisputed, isUnknown, type Unknown } from './uncertain.ts';

/** When something happened, as text: a date, `a/b` with both days included, or `a/..` while it goes on. */
export type WhenText = string;

/** A When that may be unknown or disputed. */
export type WhenValue = WhenText | Unknown | Disputed;

/** A closed stretch of time; a point has `from` and `to` the same; undefined is without limit on that side. */
export interface When {
  readonly text: WhenText;
  readonly from: EdtfDate | undefined;
  readonly to: EdtfDate | undefined;
}

/** Whether something is so on a day. */
export type DayAnswer = 'certain' | 'possible' | 'no';

/**
 * Reads a When: `2023-11-22`, `1998-02-28/1998-03-01` or `2011-03-08/..`. Throws `DateFormatError`.
 *
 * @example
 * import { parseWhen } from '@balkans/domain';
 * parseWhen('1998-02-28/1998-03-01').to?.first;
 * // → 1998-03-01
 */
export function parseWhen(text: WhenText): When {
  const when = parsePeriod(text);
  if (when.from === undefined) {
    throw new DateFormatError(text, `'${text}' has no beginning; what happened has a first day`);
  }
  return when;
}

/**
 * Reads a Period: as a When, and `../2003-02-04` for a name whose first day is not claimed. Throws `DateFormatError`.
 *
 * @example
 * import { parsePeriod } from '@balkans/domain';
 * parsePeriod('../2003-02-04').from;
 * // → undefined
 */
export function parsePeriod(text: string): When {
  const [from = '', to, ...more] = text.split('/');
  if (to === undefined) {
    const point = parseEdtf(text);
    return { text, from: point, to: point };
  }
  if (more.length > 0) {
    throw new DateFormatError(
      text,
      `'${text}' has more than one '/'; write a day as 2023-11-22, a span as 2023-11-22/2023-11-24`,
    );
  }
  if (from === '' || to === '') throw new DateFormatError(text, `'${text}' lacks an end; write '..' for an open one`);
  if (from === '..' && to === '..') throw new DateFormatError(text, `'${text}' says nothing; leave it out`);
  const period = { text, from: parseEnd(from), to: parseEnd(to) };
  if (from === to) throw new DateFormatError(text, `'${text}' is one date; write ${from}`);
  if (period.from && period.to && period.from.first > period.to.last) {
    throw new DateFormatError(text, `'${text}' ends before it begins; write ${to}/${from}`);
  }
  return period;
}

function parseEnd(text: EdtfText): EdtfDate | undefined {
  return text === '..' ? undefined : parseEdtf(text);
}

/**
 * The outer range of a When, widened where a date is qualified: no day outside it is possible.
 *
 * @example
 * import { whenRange } from '@balkans/domain';
 * whenRange('2023-11~');
 * // → {"earliest":"2023-10-01","latest":"2023-12-31"}
 */
export function whenRange(when: WhenValue): DayRange {
  if (isUnknown(when)) return { earliest: undefined, latest: undefined };
  if (isDisputed(when)) return spanRanges(when.disputed.map(({ value }) => whenRange(value)));
  const { from, to } = parsePeriod(when);
  return { earliest: from && rangeOf(from).earliest, latest: to && rangeOf(to).latest };
}

/** The days that surely lie inside a When: from the latest reading of its first day to the earliest of its last. */
function whenCore(when: WhenText, attested: readonly EdtfText[]): { from: Day; to: Day } | undefined {
  const { from, to } = parsePeriod(when);
  const seen = attested.map((date) => rangeOf(date).earliest).reduce<Day | undefined>(maxDay, undefined);
  if (from === undefined) return undefined;
  const firstDay = rangeOf(from).latest;
  return { from: firstDay, to: to ? rangeOf(to).earliest : maxDay(seen ?? firstDay, firstDay) };
}

/**
 * Whether something with this When is happening on the day. A When that goes on (`a/..`) is certain up to the last of
 * its `attested` dates; disputed ones are certain only where all rivals are; an unknown one is never on a day.
 *
 * @example
 * import { whenOnDay } from '@balkans/domain';
 * [whenOnDay('1998-02-28/1998-03-01', '1998-03-01'), whenOnDay('1998-03', '1998-03-01')];
 * // → ["certain","possible"]
 */
export function whenOnDay(when: WhenValue, day: Day, attested: readonly EdtfText[] = []): DayAnswer {
  if (isUnknown(when)) return 'no';
  const { earliest, latest } = whenRange(when);
  if ((earliest !== undefined && day < earliest) || (latest !== undefined && day > latest)) return 'no';
  const readings = isDisputed(when) ? when.disputed.map(({ value }) => value) : [when];
  const isCertain = readings.every((reading) => {
    const core = whenCore(reading, attested);
    return core !== undefined && core.from <= day && day <= core.to;
  });
  return isCertain ? 'certain' : 'possible';
}
