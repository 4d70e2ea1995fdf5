import stringWidth from 'string-width';

const ASCII = /^[\x20-\x7e]*$/;
const MOST_CACHED = 4000;
const cache = new Map<string, number>();
let ambiguousIsNarrow = true;

/** Sets whether characters of ambiguous width take two cells, as terminals in East Asian locales may draw them. */
export function countAmbiguousAsWide(isWide: boolean): void {
  if (ambiguousIsNarrow !== isWide) return;
  ambiguousIsNarrow = !isWide;
  cache.clear();
}

/** Cells that a text takes on a terminal, by grapheme. Every width in this package comes from here. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  const known = cache.get(text);
  if (known !== undefined) return known;
  const width = stringWidth(text, { ambiguousIsNarrow });
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(text, width);
  return width;
}
