import { fold } from './fold.ts';

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/** The words of a text as they are written, in lower case and Unicode NFC; for `exact:`. */
export function spelledWords(text: string): readonly string[] {
  return text.normalize('NFC').toLowerCase().split(BETWEEN_WORDS).filter(Boolean);
}

/**
 * The folded words of a text in reading order.
 *
 * @example
 * import { tokenize } from '@balkans/domain/search';
 * tokenize('Kosovo–Serbia: Прешево');
 * // → ["kosovo","serbia","presevo"]
 */
export function tokenize(text: string): readonly string[] {
  return fold(text).split(BETWEEN_WORDS).filter(Boolean);
}
