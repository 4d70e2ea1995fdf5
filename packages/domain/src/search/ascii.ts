const BEYOND_ASCII = /[~\u0080-\uffff]/g;
const PACKED = /~([0-9a-f]{4})/g;

/**
 * A text in ASCII, so that a file of it needs no decoding: every other UTF-16 unit, and the tilde, is a tilde and four
 * hexadecimal digits. Longer texts sort as before, with all that is not ASCII behind it.
 */
export function asciiOf(text: string): string {
  return text.replace(BEYOND_ASCII, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The text that `asciiOf` packed. */
export function textOf(packed: string): string {
  return packed.includes('~')
    ? packed.replace(PACKED, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : packed;
}
