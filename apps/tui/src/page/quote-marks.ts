import type { GlyphSet } from '../style/glyphs.ts';

const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  sr: ['„', '“'],
  mk: ['„', '“'],
  bs: ['„', '“'],
  hr: ['„', '“'],
  de: ['„', '“'],
  bg: ['„', '“'],
  hu: ['„', '”'],
  ro: ['„', '”'],
  sq: ['„', '“'],
  fr: ['« ', ' »'],
  it: ['«', '»'],
  es: ['«', '»'],
  ru: ['«', '»'],
};

/** A quotation in the marks of its language, or in those that the terminal can show. */
export function quoted(text: string, lang: string, glyphs: GlyphSet): string {
  const usesOwn = glyphs.quotes[0] === '“';
  const [open, close] = (usesOwn && MARKS[lang.split('-')[0]!]) || glyphs.quotes;
  return `${open}${text}${close}`;
}
