import { parsePeriod, type WhenText } from './when.ts';

/**
 * The order of dates, usable with `sort`: earliest day; then the wider first, a year before its months before their
 * days; then the plain text. Takes dates, `a/b`, `a/..` and `../b`; qualifiers do not widen here. Total: 0 only for
 * equal texts.
 *
 * @example
 * import { compareDates } from '@balkans/domain';
 * ['2023-11-22', '2023-11', '2023-11-01', '2023'].sort(compareDates);
 * // → ["2023","2023-11","2023-11-01","2023-11-22"]
 */
export function compareDates(a: WhenText, b: WhenText): number {
  if (a === b) return 0;
  return dateSortKey(a) < dateSortKey(b) ? -1 : 1;
}

/** A text whose plain order is that of `compareDates`, to compute once for each record of a long list. */
export function dateSortKey(text: WhenText): string {
  const { from, to } = parsePeriod(text);
  // '-' sorts before every digit: without a beginning first of all, without an end widest of all
  const first = from?.first ?? '-';
  const last = to ? to.last.replace(/\d/g, (digit) => String(9 - Number(digit))) : '-';
  return `${first} ${last} ${text}`;
}
