import type { SearchIndex } from './load-index.ts';
import { unpackRising } from './packed-ints.ts';
import { FILTER_FIELDS, type FilterField } from './query-field.ts';

/** One value of a field and how many of the records found carry it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** For each field the values that the records found carry, most frequent first, then by value. */
export type Facets = Readonly<Partial<Record<FilterField, readonly FacetCount[]>>>;

/** Counts the values of the documents that are marked with 1. */
export function countFacets(found: Uint8Array, { values }: SearchIndex): Facets {
  const facets: Partial<Record<FilterField, readonly FacetCount[]>> = {};
  for (const field of FILTER_FIELDS) {
    const counts: FacetCount[] = [];
    for (const line of values.linesFrom(`${field}:`)) {
      let count = 0;
      for (const place of unpackRising(values.valueAt(line))) count += found[place]!;
      if (count > 0) counts.push({ value: values.keyAt(line).slice(field.length + 1), count });
    }
    if (counts.length > 0) facets[field] = counts.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }
  return facets;
}
