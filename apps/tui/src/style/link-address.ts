import type { Span } from './token.ts';

/** Painted text as a link of the terminal (OSC 8), where its span leads to an address. */
export function linkAddress({ to }: Span, painted: string): string {
  if (to === undefined || !/^https?:\/\/[\x21-\x7e]+$/.test(to)) return painted;
  return `\u001b]8;;${to}\u001b\\${painted}\u001b]8;;\u001b\\`;
}
