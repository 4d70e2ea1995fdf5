import { MONTH_NAMES, SEASON_NAMES } from './month-names.ts';

/**
 * The EDTF form of a date written in another way (`22.11.2023`, `c. 2023`, `autumn 1998`, `1990s`), or undefined.
 * For messages only: data is never read through it, because `3/4/2001` has two readings and is answered with both.
 */
export function suggestEdtf(text: string): string | undefined {
  const { plain, qualifier } = takeQualifier(text.replace(/[\s\u00a0]+/g, ' ').trim());
  for (const [form, write] of FORMS) {
    const match = form.exec(plain);
    const date = match && write(match);
    if (date) return `${date}${qualifier}`;
  }
  return undefined;
}

function takeQualifier(text: string): { plain: string; qualifier: string } {
  const about = /^(?:c\.|ca\.?|circa|about|around) ?(?=.)/i;
  const doubtful = / ?(?:\(uncertain\)|, uncertain)$/i;
  const trailing = /([~?%]+)$/.exec(text)?.[1] ?? '';
  const isAbout = about.test(text) || /[~%]/.test(trailing);
  const isDoubtful = doubtful.test(text) || /[?%]/.test(trailing);
  const plain = text
    .slice(0, text.length - trailing.length)
    .replace(about, '')
    .replace(doubtful, '')
    .trim();
  return { plain, qualifier: isAbout ? (isDoubtful ? '%' : '~') : isDoubtful ? '?' : '' };
}

const two = (part: string | undefined) => (part ?? '').padStart(2, '0');

function monthNumber(name: string | undefined): string | undefined {
  const start = (name ?? '').slice(0, 3).toLowerCase();
  const index = MONTH_NAMES.findIndex((month) => month.slice(0, 3).toLowerCase() === start);
  return index < 0 ? undefined : two(String(index + 1));
}

function namedDay(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const number = monthNumber(month);
  return number && `${year}-${number}-${two(day)}`;
}

/** A day of which only one of the two numbers can be a month; both readings where either can. */
function slashedDay(year: string | undefined, first: number, second: number): string {
  const day = (month: number, date: number) => `${year}-${two(String(month))}-${two(String(date))}`;
  if (first > 12) return day(second, first);
  if (second > 12 || first === second) return day(first, second);
  return `${day(second, first)} or ${day(first, second)}`;
}

/** Each form with what to write for it; the first that fits wins. */
const FORMS: readonly (readonly [RegExp, (match: RegExpExecArray) => string | undefined])[] = [
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})\.?$/, (m) => `${m[3]}-${two(m[2])}-${two(m[1])}`],
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (m) => slashedDay(m[3], Number(m[1]), Number(m[2]))],
  [/^(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?$/, (m) => `${m[1]}-${two(m[2])}-${two(m[3])}`],
  [/^(\d{4})(?:[-./](\d{1,2}))?$/, (m) => (m[2] === undefined ? m[1] : `${m[1]}-${two(m[2])}`)],
  [/^(\d{4})(\d\d)(\d\d)$/, (m) => `${m[1]}-${m[2]}-${m[3]}`],
  [/^(\d{4}-\d\d)-XX$/i, (m) => m[1]],
  [/^(\d{4})-XX(?:-XX)?$/i, (m) => m[1]],
  [/^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i, (m) => namedDay(m[3], m[2], m[1])],
  [/^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i, (m) => namedDay(m[3], m[1], m[2])],
  [/^([a-z]{3,9})\.? (\d{4})$/i, (m) => namedMonthOrSeason(m[2], m[1])],
  [/^(\d{3})(?:0s|x)$/i, (m) => `${m[1]}X`],
  [/^(\d\d)xx$/i, (m) => `${m[1]}XX`],
  [/^(\d{1,2})(?:st|nd|rd|th) century$/i, (m) => `${two(String(Number(m[1]) - 1))}XX`],
];

function namedMonthOrSeason(year: string | undefined, name: string | undefined): string | undefined {
  const season = SEASON_NAMES.map(String).indexOf((name ?? '').toLowerCase());
  if (season >= 0) return `${year}-${season + 21}`;
  const month = monthNumber(name);
  return month && `${year}-${month}`;
}
