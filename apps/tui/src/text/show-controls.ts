/** Controls, bidi embeddings, overrides and isolates, and line separators. */
const HIDDEN = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** Text from a record made safe for a terminal: in NFC, spaces for line breaks and tabs, controls spelled out. */
export function showControls(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\t\n\r]+/g, ' ')
    .replace(HIDDEN, (control) => `‹U+${control.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`);
}
