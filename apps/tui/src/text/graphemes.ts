let segmenter: Intl.Segmenter | undefined;
const ASCII = /^[\x20-\x7e]*$/;

/** The characters of a text as a reader counts them: a letter with its marks is one. */
export function graphemes(text: string): readonly string[] {
  if (ASCII.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}
