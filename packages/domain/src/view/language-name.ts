let names: Intl.DisplayNames | undefined;

/** Names that a reader of the region expects where the platform's own are longer. */
const SHORT: Readonly<Record<string, string>> = { 'sr-Cyrl': 'Serbian (Cyrillic)', 'sr-Latn': 'Serbian (Latin)' };

/**
 * The English name of a language tag.
 *
 * @example
 * import { languageName } from '@balkans/domain';
 * ['sq', 'sr-Cyrl'].map(languageName);
 * // → ["Albanian","Serbian (Cyrillic)"]
 */
export function languageName(tag: string): string {
  names ??= new Intl.DisplayNames(['en'], { type: 'language' });
  return SHORT[tag] ?? names.of(tag) ?? tag;
}
