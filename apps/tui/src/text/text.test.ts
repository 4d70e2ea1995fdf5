import stringWidth from 'string-width';
import { afterEach, describe, expect, it } from 'vitest';
import { cut, pad, takeCells } from './fit.ts';
import { graphemes } from './graphemes.ts';
import { showControls } from './show-controls.ts';
import { countAmbiguousAsWide, widthOf } from './width.ts';
import { wrap } from './wrap.ts';

afterEach(() => countAmbiguousAsWide(false));

describe('widthOf', () => {
  it.each([
    ['Đakovica', 8],
    ['Ђаковица', 8],
    ['Gjakovë', 7],
    ['c\u030c', 1],
    ['⣿', 1],
    ['中', 2],
  ])('counts the cells of %s', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('counts every character alone as string-width does', () => {
    const different = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter(
      (character) => widthOf(character) !== stringWidth(character, { ambiguousIsNarrow: true }),
    );
    expect(different).toEqual([]);
  });

  it('counts ambiguous characters as two where the terminal draws them so', () => {
    countAmbiguousAsWide(true);
    expect([widthOf('–'), widthOf('Б'), widthOf('▸'), widthOf('a')]).toEqual([2, 2, 1, 1]);
  });
});

describe('fitting', () => {
  it('never cuts a letter from its marks', () => {
    expect(takeCells('c\u030ca', 1)).toBe('c\u030c');
    expect(graphemes('c\u030ca')).toHaveLength(2);
  });

  it('marks what it cuts, and takes no more than its cells', () => {
    expect(cut('Kovačevski', 6)).toBe('Kovač…');
    expect(cut('中中中', 4)).toBe('中…');
    expect(cut('abc', 0)).toBe('');
  });

  it('fills by cells, not by code units', () => {
    expect(pad('c\u030c', 3)).toBe('c\u030c  ');
    expect(pad('12', 4, 'right')).toBe('  12');
  });
});

describe('wrap', () => {
  it('breaks between words, and inside a word that is wider', () => {
    expect(wrap('more NATO troops', 9)).toEqual(['more NATO', 'troops']);
    expect(wrap('a abcdefg b', 3)).toEqual(['a', 'abc', 'def', 'g b']);
    expect(wrap('', 5)).toEqual(['']);
  });
});

describe('showControls', () => {
  it('spells out what could move the cursor or turn the text', () => {
    expect(showControls('a\u001b[31mb\u202ec\u0007')).toBe('a‹U+001B›[31mb‹U+202E›c‹U+0007›');
  });

  it('makes line breaks and tabs spaces, and leaves letters of the region alone', () => {
    expect(showControls('Đ\n\tЂ')).toBe('Đ Ђ');
  });
});
