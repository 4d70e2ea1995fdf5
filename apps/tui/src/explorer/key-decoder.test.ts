import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KeyDecoder } from './key-decoder.ts';

const read = (...chunks: string[]) => {
  const decoder = new KeyDecoder();
  return [...chunks.flatMap((chunk) => decoder.read(chunk)), ...decoder.flush()].map(({ key, text }) =>
    key === 'paste' ? `paste ${text}` : key,
  );
};

describe('KeyDecoder', () => {
  it('splits keys that arrive in one read', () => {
    expect(read('jjj')).toEqual(['j', 'j', 'j']);
    expect(read('abc\r')).toEqual(['a', 'b', 'c', 'enter']);
    expect(read('x\u0003')).toEqual(['x', 'ctrl-c']);
  });

  it('puts together an arrow that arrives in pieces', () => {
    expect(read('\u001b', '[', 'B')).toEqual(['down']);
    expect(read('\u001b[1;', '3D')).toEqual(['alt-left']);
  });

  it('takes an escape byte after which nothing comes as the Escape key', () => {
    expect(read('\u001b')).toEqual(['escape']);
    expect(read('\u001b\u001b')).toEqual(['escape', 'escape']);
    expect(read('\u001bj', '\u001b\u007f')).toEqual(['escape', 'j', 'escape', 'backspace']);
    expect(read('\u001bOP')).toEqual(['f1']);
  });

  it('keeps pasted text together, its line breaks as spaces', () => {
    expect(read('\u001b[200~Thaçi\nq\u0003', 'x\u001b[201~j')).toEqual(['paste Thaçi q\u0003x', 'j']);
  });

  it('drops what the terminal answers', () => {
    expect(read('\u001b[12;40R', '\u001b]11;rgb:0000/0000/0000\u0007', '\u001b]11;rgb:1/1/1\u001b\\', 'j')).toEqual([
      'j',
    ]);
  });

  it('takes letters of a Cyrillic layout by their place, and keeps them as text', () => {
    const [press] = new KeyDecoder().read('ј');
    expect(press).toEqual({ key: 'j', text: 'ј' });
    expect(read('ќЉѓ')).toEqual(["'", 'Q', ']']);
  });

  it('tells Backspace and Delete apart', () => {
    expect(read('\u007f', '\b', '\u001b[3~')).toEqual(['backspace', 'backspace', 'delete']);
  });

  it('reads the same keys however the bytes are cut', () => {
    const piece = fc.constantFrom('j', 'Đ', '\u001b[A', '\u001b[6~', '\r', '\u001b[200~x y\u001b[201~', '\u001b[1;1R');
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 1, max: 5 }), (pieces, size) => {
        const bytes = `${pieces.join('')}j`;
        const chunks = bytes.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? [];
        expect(read(...chunks)).toEqual(read(bytes));
      }),
    );
  });
});
