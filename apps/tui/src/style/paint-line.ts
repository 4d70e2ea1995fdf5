import { sgrOf, type Theme } from './theme.ts';
import type { Line, Span } from './token.ts';

/** A line as text with its styles in escape sequences; each span is closed, so lines can stand beside each other. */
export function paintLine(line: Line, theme: Theme): string {
  return line.map((span) => paintSpan(span, theme)).join('');
}

function paintSpan({ text, token }: Span, theme: Theme): string {
  const sgr = token === undefined ? '' : sgrOf(token, theme);
  return sgr === '' || text === '' ? text : `\u001b[${sgr}m${text}\u001b[0m`;
}

/** A line without its styles. */
export function plainLine(line: Line): string {
  return line.map(({ text }) => text).join('');
}
