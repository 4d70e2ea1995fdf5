import { whenRange } from '../time/when.ts';
import type { DateTerm, FieldTerm } from './parsed-query.ts';
import type { SearchDocument } from './search-document.ts';

/** Whether a document fits a filter, its `-` included. A document without a date fits no date. */
export function fitsFilter(term: FieldTerm | DateTerm, document: SearchDocument): boolean {
  const fits = term.type === 'field' ? carriesValue(term, document) : liesInDays(term, document);
  return fits !== term.negated;
}

/** Several terms for one field widen each other; different fields, and exclusions, narrow. */
export function fitsFilters(terms: readonly (FieldTerm | DateTerm)[], document: SearchDocument): boolean {
  return groupByField(terms).every((group) => group.some((term) => fitsFilter(term, document)));
}

function groupByField(terms: readonly (FieldTerm | DateTerm)[]): readonly (readonly (FieldTerm | DateTerm)[])[] {
  const groups = new Map<string, (FieldTerm | DateTerm)[]>();
  for (const term of terms) {
    const key = term.type === 'field' && !term.negated ? term.field : `${term.field}@${term.position}`;
    groups.set(key, [...(groups.get(key) ?? []), term]);
  }
  return [...groups.values()];
}

function carriesValue({ field, values }: FieldTerm, document: SearchDocument): boolean {
  const carried = document.fields[field] ?? [];
  return values.some((value) => carried.includes(value) || carried.some((each) => each.startsWith(`${value}.`)));
}

/** Overlap: a date that is only known to lie in a year fits every day of it, and a disputed one those of all rivals. */
function liesInDays({ field, first, last }: DateTerm, { date, otherDates = [] }: SearchDocument): boolean {
  const dates = date === undefined ? [] : [date, ...otherDates];
  return dates.some((each) => {
    const { earliest, latest } = whenRange(each);
    const startsBy = earliest === undefined || earliest <= last;
    const endsBy = latest === undefined || latest >= first;
    if (field === 'after') return endsBy;
    return field === 'before' ? startsBy : startsBy && endsBy;
  });
}
