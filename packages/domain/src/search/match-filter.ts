import { dayNumber } from './date-column.ts';
import type { SearchIndex } from './load-index.ts';
import { unpackRising } from './packed-ints.ts';
import type { DateTerm, FieldTerm } from './parsed-query.ts';

/** Documents that fit a filter, its `-` included, as 1 by place. A document without a date fits no date. */
export function matchFilter(term: FieldTerm | DateTerm, index: SearchIndex): Uint8Array {
  const found = term.type === 'field' ? carriersOf(term, index) : lyingInDays(term, index);
  return term.negated ? found.map((each) => 1 - each) : found;
}

/** Several terms for one field widen each other; different fields, and exclusions, narrow. */
export function matchFilters(terms: readonly (FieldTerm | DateTerm)[], index: SearchIndex): Uint8Array {
  const found = new Uint8Array(index.size).fill(1);
  for (const group of groupByField(terms)) {
    const parts = group.map((term) => matchFilter(term, index));
    found.forEach((isFound, place) => {
      if (isFound && !parts.some((part) => part[place])) found[place] = 0;
    });
  }
  return found;
}

function groupByField(terms: readonly (FieldTerm | DateTerm)[]): readonly (readonly (FieldTerm | DateTerm)[])[] {
  const groups = new Map<string, (FieldTerm | DateTerm)[]>();
  for (const term of terms) {
    const key = term.type === 'field' && !term.negated ? term.field : `${term.field}@${term.position}`;
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  return [...groups.values()];
}

/** A value is also carried by what carries a row of it: `about:agreement/x` finds what is about its second article. */
function carriersOf({ field, values }: FieldTerm, index: SearchIndex): Uint8Array {
  const found = new Uint8Array(index.size);
  for (const value of values) {
    const key = `${field}:${value}`;
    const packed = [
      index.values.find(key),
      ...Array.from(index.values.linesFrom(`${key}.`), (line) => index.values.valueAt(line)),
    ];
    for (const each of packed) for (const place of unpackRising(each ?? '')) found[place] = 1;
  }
  return found;
}

/** Overlap: a date that is only known to lie in a year fits every day of it, and a disputed one those of all rivals. */
function lyingInDays({ field, first, last }: DateTerm, { size, dates }: SearchIndex): Uint8Array {
  const found = new Uint8Array(size);
  const [from, to] = [dayNumber(first), dayNumber(last)];
  for (let place = 0; place < size; place += 1) {
    for (let at = dates.starts[place]!; at < dates.starts[place + 1]!; at += 1) {
      const startsBy = dates.earliest[at]! <= to;
      const endsBy = dates.latest[at]! >= from;
      if (field === 'after' ? endsBy : field === 'before' ? startsBy : startsBy && endsBy) found[place] = 1;
    }
  }
  return found;
}
