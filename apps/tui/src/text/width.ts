import { createRequire } from 'node:module';

const ASCII = /^[\x20-\x7e]*$/;
/** Latin and Cyrillic letters, punctuation, arrows, lines, blocks and braille: one cell each, and nothing that joins. */
const ONE_CELL_EACH =
  /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u0400-\u0482\u048a-\u052f\u2010-\u2027\u2030-\u205e\u2190-\u2199\u2500-\u25ef\u2800-\u28ff]*$/;
const MOST_CACHED = 4000;
const cache = new Map<string, number>();
let ambiguousIsNarrow = true;

/** Sets whether characters of ambiguous width take two cells, as terminals in East Asian locales may draw them. */
export function countAmbiguousAsWide(isWide: boolean): void {
  if (ambiguousIsNarrow !== isWide) return;
  ambiguousIsNarrow = !isWide;
  cache.clear();
}

let stringWidth: typeof import('string-width').default | undefined;

/** Cells by grapheme. The segmenter behind it takes a fifth of the start of a verb, so it comes when a text needs it. */
function measure(text: string): number {
  stringWidth ??= (createRequire(import.meta.url)('string-width') as typeof import('string-width')).default;
  return stringWidth(text, { ambiguousIsNarrow });
}

/** Cells that a text takes on a terminal, by grapheme. Every width in this package comes from here. */
export function widthOf(text: string): number {
  if (ASCII.test(text) || (ambiguousIsNarrow && ONE_CELL_EACH.test(text))) return text.length;
  const known = cache.get(text);
  if (known !== undefined) return known;
  const width = measure(text);
  if (cache.size >= MOST_CACHED) cache.clear();
  cache.set(text, width);
  return width;
}
