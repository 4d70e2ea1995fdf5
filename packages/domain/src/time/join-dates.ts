import { type EdtfDate, type EdtfText, parseEdtf } from './edtf.ts';
import { formatDate, unqualifiedWords } from './format-date.ts';
import { monthName } from './month-names.ts';

const NO_BREAK = '\u00a0';

/** Two dates with an en dash, month and year said once where both share them: `17–18 Mar 2004`, `28 Feb – 1 Mar 1998`. */
export function joinAsRange(from: EdtfText | EdtfDate, to: EdtfText | EdtfDate): string {
  const dates = [parsed(from), parsed(to)];
  const [first = '', last = ''] = foldDates(dates);
  const isSingleWord = !/\s/.test(first) && (sharedWords(dates) > 0 || !/\s/.test(last));
  return isSingleWord ? `${first}–${last}` : `${first}${NO_BREAK}– ${last}`;
}

/** Rival dates: `7 or 8 Oct 2000`. */
export function joinAsRivals(dates: readonly EdtfText[]): string {
  return foldDates(dates.map(parsed)).join(' or ');
}

/** Dates as text, where each but the last leaves out the words that all share at the end. */
function foldDates(dates: readonly EdtfDate[]): string[] {
  const shared = sharedWords(dates);
  return dates.map((date, index) => {
    if (shared === 0 || index === dates.length - 1) return formatDate(date);
    return shortWords(date).slice(0, -shared).join(NO_BREAK);
  });
}

/** How many words at the end all dates share, leaving each at least one; none if one is qualified or of another precision. */
function sharedWords(dates: readonly EdtfDate[]): number {
  const [first, ...rest] = dates;
  if (!first || dates.some((date) => date.qualifier !== undefined || date.precision !== first.precision)) return 0;
  const words = shortWords(first);
  let shared = 0;
  while (
    shared < words.length - 1 &&
    rest.every((date) => shortWords(date).at(-1 - shared) === words.at(-1 - shared))
  ) {
    shared += 1;
  }
  return shared;
}

function shortWords(date: EdtfDate): readonly string[] {
  return unqualifiedWords(date, (month) => monthName(month).slice(0, 3));
}

function parsed(date: EdtfText | EdtfDate): EdtfDate {
  return typeof date === 'string' ? parseEdtf(date) : date;
}
