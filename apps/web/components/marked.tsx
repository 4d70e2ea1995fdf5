import type { SnippetPart } from '../lib/snippet.ts';

/** A text with its found words marked. */
export function Marked({ parts }: { parts: readonly SnippetPart[] }) {
  return parts.map(({ text, found }, index) => (found ? <mark key={index}>{text}</mark> : text));
}
