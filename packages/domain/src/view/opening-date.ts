import { weekdayOf } from '../time/day.ts';
import type { parseEdtf } from '../time/edtf.ts';
import { spellDate } from '../time/format-date.ts';
import { monthName, seasonName } from '../time/month-names.ts';
import { parsePeriod } from '../time/when.ts';
import type { PageDate } from './page.ts';

/** A date as a page opens with it: what is set largest, what follows it, and how well it is known. */
export interface OpeningDate {
  readonly numeral: string;
  readonly rest: string;
  readonly note: string;
}

type Point = Omit<OpeningDate, 'note'> & { readonly known: string };

function pointOf(date: ReturnType<typeof parseEdtf>): Point {
  const { text, precision, first } = date;
  const year = text.slice(0, 4);
  const unit = Number(text.slice(5, 7));
  switch (precision) {
    case 'day':
      return {
        numeral: String(Number(text.slice(8, 10))),
        rest: `${monthName(unit)} ${year}`,
        known: `${weekdayOf(first)}, known to the day`,
      };
    case 'month':
      return { numeral: monthName(unit).slice(0, 3), rest: year, known: 'known to the month' };
    case 'season':
      return { numeral: year, rest: seasonName(unit), known: 'known to the season' };
    case 'year':
      return { numeral: year, rest: '', known: 'known to the year' };
    default:
      return {
        numeral: spellDate(date).split(' ')[0] ?? '',
        rest: spellDate(date).split(' ')[1] ?? '',
        known: `known to the ${precision}`,
      };
  }
}

/**
 * The parts of a page's date: `22`, `November 2023`, `Wednesday, known to the day`. A span opens with its first point and
 * names its last; a qualified or disputed date says so.
 *
 * @example
 * import { openingDate } from '@balkans/domain';
 * openingDate({ text: '22 Nov 2023', edtf: '2023-11-22', precision: 'day', disputed: false });
 * // → {"numeral":"22","rest":"November 2023","note":"Wednesday, known to the day"}
 */
export function openingDate({ text, edtf, disputed }: PageDate): OpeningDate {
  const { from, to } = parsePeriod(edtf);
  const first = from ?? to;
  if (first === undefined) return { numeral: '', rest: '', note: '' };
  const { numeral, rest, known } = pointOf(first);
  if (disputed) return { numeral, rest, note: `disputed: ${text}` };
  if (from !== to) return { numeral, rest, note: spanNote(from, to) };
  const { qualifier } = first;
  if (qualifier === undefined) return { numeral, rest, note: known };
  return { numeral, rest, note: qualifier === '~' ? 'about this date' : 'this date is uncertain' };
}

type Bound = ReturnType<typeof parsePeriod>['from'];

function spanNote(from: Bound, to: Bound): string {
  if (from === undefined) return 'until this date';
  return to === undefined ? 'from this date on' : `to ${spellDate(to)}`;
}
