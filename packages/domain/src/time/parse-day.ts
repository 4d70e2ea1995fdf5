import { DateFormatError } from '../errors.ts';
import type { Day } from './day.ts';
import { parseEdtf } from './edtf.ts';
import { suggestEdtf } from './suggest-edtf.ts';

/**
 * Reads one full day. A month, a year, an interval or a qualified date is refused with a `DateFormatError`
 * that says what to write instead.
 *
 * @example
 * import { parseDay } from '@balkans/domain';
 * parseDay('2023-11-22');
 * // → "2023-11-22"
 */
export function parseDay(text: string): Day {
  if (text.includes('/') && suggestEdtf(text) === undefined) {
    throw new DateFormatError(text, `'${text}' is an interval: give a day, or ask for a range`);
  }
  const { precision, qualifier, first } = parseEdtf(text);
  if (precision !== 'day') {
    throw new DateFormatError(text, `'${text}' is a ${precision}: give a day, or ask for a range`);
  }
  if (qualifier !== undefined) {
    throw new DateFormatError(text, `'${text}' is not certain: give a day without '${qualifier}', such as ${first}`);
  }
  return first;
}
