import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyrillicToLatin } from './cyrillic-to-latin.ts';
import { fold } from './fold.ts';
import { soundKey } from './sound-key.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...'абвгдђежзијклљмнњопрстћуфхцчџшѓќѕĐđČčŠšŽžËëÇçqxhgjdthy \u0301') }),
);

describe('folding', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(fold(fold(value))).toBe(fold(value));
      }),
    );
  });

  it('does not depend on the Unicode form', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(fold(value.normalize('NFD'))).toBe(fold(value.normalize('NFC')));
      }),
    );
  });

  it('leaves no Cyrillic letter of the region', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(/[абвгдђежзијклљмнњопрстћуфхцчџшѓќѕ]/u.test(cyrillicToLatin(value))).toBe(false);
      }),
    );
  });

  it('gives equal spellings equal keys', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(soundKey(fold(value))).toBe(soundKey(value));
      }),
    );
  });
});
