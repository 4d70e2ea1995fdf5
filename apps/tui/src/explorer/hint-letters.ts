import type { LinkSpot } from './read-links.ts';
import type { View } from './view-of.ts';

/** Home-row letters first, then those beside them. */
const LETTERS = 'asdfghjklweruiopcvnm';

export interface Hint {
  readonly letters: string;
  readonly link: LinkSpot;
}

/** Letters for the links of a page that are in view; two letters each where one does not suffice. */
export function hintLetters({ page, pageHeight }: Pick<View, 'page' | 'pageHeight'>, pageTop: number): readonly Hint[] {
  const links = (page?.links ?? []).filter(({ row }) => row >= pageTop && row < pageTop + pageHeight);
  const isLong = links.length > LETTERS.length;
  return links.slice(0, LETTERS.length ** 2).map((link, at) => ({
    letters: isLong ? LETTERS[Math.floor(at / LETTERS.length)]! + LETTERS[at % LETTERS.length]! : LETTERS[at]!,
    link,
  }));
}
