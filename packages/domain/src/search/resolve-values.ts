import { fold } from './fold.ts';
import { nearest } from './nearest.ts';
import type { FilterField } from './query-field.ts';

/** The values that a field may take: words of a vocabulary, or ids of records. */
export type QueryVocabulary = Readonly<Partial<Record<FilterField, readonly string[]>>>;

export interface ResolvedValues {
  readonly values: readonly string[];
  readonly unknown: readonly { readonly value: string; readonly near: readonly string[] }[];
}

/**
 * The known values that are meant by what was typed: itself, or for ids any whose slug holds the words, so that
 * `by:rama` is `by:person/edi-rama`. Without a list for the field everything typed is a value.
 */
export function resolveValues(
  field: FilterField,
  typed: readonly string[],
  vocabulary: QueryVocabulary,
): ResolvedValues {
  const known = vocabulary[field];
  const values: string[] = [];
  const unknown: ResolvedValues['unknown'][number][] = [];
  for (const value of typed.map((each) => each.trim()).filter(Boolean)) {
    const found = known === undefined ? [value] : knownValues(value, known);
    values.push(...found);
    if (found.length === 0) unknown.push({ value, near: nearest(value, nearby(value, known ?? [])) });
  }
  return { values: [...new Set(values)], unknown };
}

function knownValues(value: string, known: readonly string[]): readonly string[] {
  const folded = fold(value);
  const same = known.filter((each) => fold(each) === folded);
  if (same.length > 0) return same;
  if (value.includes('/')) return known.includes(value.split('.')[0] ?? '') ? [value] : [];
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (words.length === 0) return [];
  return known.filter((id) => {
    const slug = id.includes('/') ? id.slice(id.indexOf('/') + 1).split('-') : [];
    return words.every((word) => slug.includes(word));
  });
}

/** For a plain word the slugs stand beside the ids, so that `by:ramma` is near `person/edi-rama` by one of its words. */
function nearby(value: string, known: readonly string[]): readonly string[] {
  if (value.includes('/')) return known;
  return known.map((each) => (each.includes('/') ? each.slice(each.indexOf('/') + 1) : each));
}
