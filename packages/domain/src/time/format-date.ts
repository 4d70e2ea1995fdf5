import { type EdtfDate, type EdtfText, parseEdtf } from './edtf.ts';
import { monthName, seasonName } from './month-names.ts';

/**
 * A date as short text, never finer than it is: `22 Nov 2023`, `Nov 2023`, `c. 2023`, `2023 (uncertain)`,
 * `autumn 1998`, `1990s`, `19th century`. Its spaces do not break, save the one before `(uncertain)`.
 *
 * @example
 * import { formatDate } from '@balkans/domain';
 * ['2023-11~', '1998-23', '199X', '18XX?'].map((date) => formatDate(date).replaceAll('\u00a0', ' '));
 * // → ["c. Nov 2023","autumn 1998","1990s","19th century (uncertain)"]
 */
export function formatDate(date: EdtfText | EdtfDate): string {
  const parsed = typeof date === 'string' ? parseEdtf(date) : date;
  const words = unqualifiedWords(parsed, (month) => monthName(month).slice(0, 3)).join('\u00a0');
  const about = parsed.qualifier === '~' || parsed.qualifier === '%' ? 'c.\u00a0' : '';
  const doubt = parsed.qualifier === '?' || parsed.qualifier === '%' ? ' (uncertain)' : '';
  return `${about}${words}${doubt}`;
}

/**
 * A date in full words, to be read aloud: `22 November 2023`, `about 2023`, `2023, uncertain`.
 *
 * @example
 * import { spellDate } from '@balkans/domain';
 * spellDate('2023-11-22~');
 * // → "about 22 November 2023"
 */
export function spellDate(date: EdtfText | EdtfDate): string {
  const parsed = typeof date === 'string' ? parseEdtf(date) : date;
  const words = unqualifiedWords(parsed, monthName).join(' ');
  const about = parsed.qualifier === '~' || parsed.qualifier === '%' ? 'about ' : '';
  const doubt = parsed.qualifier === '?' || parsed.qualifier === '%' ? ', uncertain' : '';
  return `${about}${words}${doubt}`;
}

/** The words of a date, from the finest to the widest: `['22', 'Nov', '2023']`. */
export function unqualifiedWords(date: EdtfDate, nameMonth: (month: number) => string): readonly string[] {
  const { text, precision } = date;
  const year = text.slice(0, 4);
  switch (precision) {
    case 'day':
      return [String(Number(text.slice(8, 10))), nameMonth(Number(text.slice(5, 7))), year];
    case 'month':
      return [nameMonth(Number(text.slice(5, 7))), year];
    case 'season':
      return [seasonName(Number(text.slice(5, 7))), year];
    case 'year':
      return [year];
    case 'decade':
      return [`${text.slice(0, 3)}0s`];
    case 'century':
      return [ordinal(Number(text.slice(0, 2)) + 1), 'century'];
  }
}

function ordinal(count: number): string {
  const tens = count % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}
