import type { Ref } from '../dataset/ref.ts';

/** A run of text that a face prints; what it means is said here, how it looks is the face's. */
export type Inline =
  | { readonly type: 'text'; readonly text: string; readonly lang?: string }
  | { readonly type: 'strong'; readonly text: string }
  /** Words of a speaker or a text, in their own language. */
  | { readonly type: 'quote'; readonly text: string; readonly lang: string }
  /** A link to a record. */
  | { readonly type: 'link'; readonly ref: Ref; readonly text: string; readonly lang?: string }
  /** Unknown, not held or not applicable: said, never left blank. */
  | { readonly type: 'absent'; readonly text: string }
  /** Rival values are on record, or somebody denies it. */
  | { readonly type: 'disputed'; readonly text: string }
  /** A mark that leads to a source of the page, numbered by first appearance. */
  | { readonly type: 'source'; readonly number: number; readonly ref: Ref<'source'>; readonly locator?: string }
  /** A link out of the site. */
  | { readonly type: 'address'; readonly url: string };

export type Inlines = readonly Inline[];

export function text(words: string, lang?: string): Inline {
  return lang === undefined ? { type: 'text', text: words } : { type: 'text', text: words, lang };
}

export function absent(words: string): Inline {
  return { type: 'absent', text: words };
}

/**
 * The runs as plain text, without source marks.
 *
 * @example
 * import { plainText, recordPage } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const [summary = []] = recordPage(dataset, 'person/edi-rama').summary;
 * plainText(summary).includes('[[');
 * // → false
 */
export function plainText(runs: Inlines): string {
  return runs
    .map((run) => {
      if (run.type === 'source') return '';
      if (run.type === 'address') return run.url;
      return run.type === 'quote' ? `“${run.text}”` : run.text;
    })
    .join('')
    .replace(/ +/g, ' ')
    .trim();
}

/** Runs with a separator between them; empty ones are left out. */
export function join(parts: readonly Inlines[], separator: string): Inlines {
  const kept = parts.filter((part) => part.length > 0);
  return kept.flatMap((part, index) => (index === 0 ? part : [text(separator), ...part]));
}
