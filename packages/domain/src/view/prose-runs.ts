import type { Prose } from '../dataset/records.ts';
import type { Ref } from '../dataset/ref.ts';
import { type Inline, type Inlines, text } from './inline.ts';
import type { PageContext } from './page-context.ts';

const LINK = /\[\[([^\]|]+)(?:\|([^\]]*))?\]\]/g;

/** One paragraph as runs: `[[kind/slug]]` becomes a link under the reader's designation policy. */
function runsOf(paragraph: string, context: PageContext): Inlines {
  const runs: Inline[] = [];
  let last = 0;
  for (const match of paragraph.matchAll(LINK)) {
    const [whole, ref = '', words] = match;
    if (match.index > last) runs.push(text(paragraph.slice(last, match.index)));
    const link = context.link(ref as Ref, words);
    runs.push(link);
    last = match.index + whole.length;
    // A name that ends a sentence by itself needs no full stop after it.
    if (paragraph[last] === '.' && 'text' in link && /[.?!…]$/.test(link.text)) last += 1;
  }
  if (last < paragraph.length) runs.push(text(paragraph.slice(last)));
  return runs;
}

/** Prose in the reader's language, or English, as paragraphs of runs. */
export function proseRuns(prose: Prose, context: PageContext): readonly Inlines[] {
  const words = prose[context.lang] ?? prose.en;
  return words
    .split(/\n\s*\n/)
    .map((paragraph) => runsOf(paragraph.replace(/\s*\n\s*/g, ' ').trim(), context))
    .filter((runs) => runs.length > 0);
}

/** Prose that is known to be short, as one run of text. */
export function proseLine(prose: Prose, context: PageContext): Inlines {
  return proseRuns(prose, context).flatMap((runs, index) => (index === 0 ? runs : [text(' '), ...runs]));
}
