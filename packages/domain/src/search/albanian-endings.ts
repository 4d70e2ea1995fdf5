/**
 * The other form of an Albanian place name in folded spelling, definite for indefinite and the reverse: `gjakove` and
 * `gjakova`, `prizren` and `prizreni`, `kacanik` and `kacaniku`. Words too short to tell are returned alone.
 *
 * @example
 * import { albanianEndings } from '@balkans/domain/search';
 * albanianEndings('peje');
 * // → ["peje","peja"]
 */
export function albanianEndings(folded: string): readonly string[] {
  if (folded.length < 4 || !/^[a-z]+$/.test(folded)) return [folded];
  const stem = folded.slice(0, -1);
  if (folded.endsWith('e')) return [folded, `${stem}a`];
  if (folded.endsWith('a')) return [folded, `${stem}e`];
  if (/[^aeiou]i$/.test(folded) || /[kgh]u$/.test(folded)) return [folded, stem];
  if (/[kgh]$/.test(folded)) return [folded, `${folded}u`];
  return /[aeiou]$/.test(folded) ? [folded] : [folded, `${folded}i`];
}
