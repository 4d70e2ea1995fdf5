import { FILTER_FIELDS, type FilterField } from './query-field.ts';
import type { SearchDocument } from './search-document.ts';

/** One value of a field and how many of the records found carry it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** For each field the values that the records found carry, most frequent first, then by value. */
export type Facets = Readonly<Partial<Record<FilterField, readonly FacetCount[]>>>;

export function countFacets(documents: readonly SearchDocument[]): Facets {
  const facets: Partial<Record<FilterField, readonly FacetCount[]>> = {};
  for (const field of FILTER_FIELDS) {
    const counts = new Map<string, number>();
    for (const { fields } of documents) {
      for (const value of new Set(fields[field] ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (counts.size === 0) continue;
    facets[field] = [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
  return facets;
}
