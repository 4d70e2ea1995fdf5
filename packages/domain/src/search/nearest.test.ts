import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it('counts swapped neighbours as one slip', () => {
    expect(nearest('kidn', ['kind', 'king'])).toEqual(['kind']);
  });

  it('looks past diacritics and script', () => {
    expect(nearest('Вучић', ['vucic'])).toEqual(['vucic']);
  });

  it('allows three slips from nine letters on, two below', () => {
    expect(nearest('agreementxyz', ['agreement'])).toEqual(['agreement']);
    expect(nearest('showxyz', ['show'])).toEqual([]);
  });

  it('measures an id by its slug', () => {
    expect(nearest('event/xyz', ['event/abc', 'event/xy'])).toEqual(['event/xy']);
    expect(nearest('agreement/ohrid-anex-2023', ['agreement/ohrid-annex-2023'])).toEqual([
      'agreement/ohrid-annex-2023',
    ]);
  });

  it('names at most three, nearest first, then by name', () => {
    expect(nearest('lists', ['mist', 'list', 'lisp', 'last', 'listz'])).toEqual(['list', 'listz', 'last']);
  });

  it('does not take half of a short word for a slip', () => {
    expect(nearest('on', ['by', 'of'])).toEqual([]);
  });
});
