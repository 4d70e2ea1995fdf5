import { formatDate } from './format-date.ts';
import { joinAsRange, joinAsRivals } from './join-dates.ts';
import { isDisputed, isUnknown, type Unknown } from './uncertain.ts';
import { parsePeriod, type WhenValue } from './when.ts';

/**
 * A When or Period as short text: `17–18 Mar 2004`, `since 8 Mar 2011`, `until 4 Feb 2003`; rivals with `or`,
 * an unknown one by its reason. Each date keeps its precision.
 *
 * @example
 * import { formatWhen } from '@balkans/domain';
 * formatWhen('2004-03-17/2004-03-18').replaceAll('\u00a0', ' ');
 * // → "17–18 Mar 2004"
 */
export function formatWhen(when: WhenValue): string {
  if (isUnknown(when)) return formatUnknownDate(when);
  if (isDisputed(when)) {
    const values = when.disputed.map(({ value }) => value);
    return values.some((value) => value.includes('/')) ? values.map(formatWhen).join(' or ') : joinAsRivals(values);
  }
  const { from, to } = parsePeriod(when);
  if (from === undefined) return to === undefined ? '' : `until ${formatDate(to)}`;
  if (to === undefined) return `since ${formatDate(from)}`;
  return from === to ? formatDate(from) : joinAsRange(from, to);
}

const UNKNOWN_DATES: Readonly<Record<string, string>> = {
  'not-in-source': 'date not in the sources read',
  'source-undated': 'undated',
  'not-known': 'date not known',
  withheld: 'date withheld',
};

function formatUnknownDate({ unknown }: Unknown): string {
  return UNKNOWN_DATES[unknown] ?? 'date not known';
}
