import {
  AGREEMENT_STAGES,
  EVENT_TYPES,
  type Kind,
  labelOf,
  languageName,
  MEASURES,
  ORGANIZATION_CLASSES,
  PLACE_CLASSES,
  PREDICATES,
  SIDES,
  SPEECH_ACTS,
  TOPICS,
  type Vocabulary,
} from '@balkans/domain';
import type { FilterField, SearchDocument } from '@balkans/domain/search';

/** A group of boxes beside a list; its values are those of the query language. */
export interface Facet {
  readonly field: FilterField;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

const TYPES: Readonly<Partial<Record<Kind, readonly [string, Vocabulary]>>> = {
  agreement: ['Stage', AGREEMENT_STAGES],
  event: ['Type', EVENT_TYPES],
  organization: ['Class', ORGANIZATION_CLASSES],
  place: ['Class', PLACE_CLASSES],
  relation: ['Tie', PREDICATES],
  series: ['Measure', MEASURES],
};

/** Fields by which each kind is narrowed, in the order in which they stand. */
const FIELDS: Readonly<Partial<Record<Kind, readonly FilterField[]>>> = {
  agreement: ['type', 'year', 'topic'],
  assessment: ['by', 'year'],
  event: ['type', 'year', 'topic'],
  organization: ['type', 'side'],
  place: ['type'],
  question: ['topic', 'by'],
  relation: ['type'],
  series: ['type'],
  statement: ['by', 'act', 'year', 'topic', 'side'],
  term: ['topic'],
};

const LABELS: Readonly<Partial<Record<FilterField, string>>> = {
  act: 'Speech act',
  by: 'Who',
  side: 'Side',
  topic: 'Topic',
  year: 'Year',
};

/** Fields whose values are too many to show are cut to the most frequent. */
const MOST_VALUES: Readonly<Partial<Record<FilterField, number>>> = { by: 12, topic: 12, year: 24 };

export function fieldsOf(kind: Kind): readonly FilterField[] {
  return FIELDS[kind] ?? [];
}

type NameOf = (id: string) => string;

function labelFor(kind: Kind, field: FilterField, nameOf: NameOf): (value: string) => string {
  switch (field) {
    case 'type':
      return (value) => (TYPES[kind] ? labelOf(TYPES[kind][1], value) : value);
    case 'act':
      return (value) => labelOf(SPEECH_ACTS, value);
    case 'topic':
      return (value) => labelOf(TOPICS, value);
    case 'side':
      return (value) => labelOf(SIDES, value);
    case 'lang':
      return languageName;
    case 'by':
      return nameOf;
    default:
      return (value) => value;
  }
}

/** The facets of a kind over the records of its list, each value with how many carry it. */
export function facetsOf(kind: Kind, documents: readonly SearchDocument[], nameOf: NameOf): readonly Facet[] {
  return fieldsOf(kind).flatMap((field): Facet[] => {
    const counts = new Map<string, number>();
    for (const { fields } of documents) {
      for (const value of fields[field] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const label = labelFor(kind, field, nameOf);
    const values = [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, MOST_VALUES[field] ?? 40)
      .map(([value, count]) => ({ value, count, label: label(value) }));
    if (field === 'year') values.sort((a, b) => (a.value > b.value ? -1 : 1));
    if (values.length < 2) return [];
    return [{ field, label: field === 'type' ? (TYPES[kind]?.[0] ?? 'Type') : (LABELS[field] ?? field), values }];
  });
}

/** What a row carries for its facets: `act:warn year:2023`. */
export function tokensOf(kind: Kind, { fields }: SearchDocument): string {
  return fieldsOf(kind)
    .flatMap((field) => (fields[field] ?? []).map((value) => `${field}:${value}`))
    .join(' ');
}

/**
 * Style rules by which boxes narrow a list without a script. A row is hidden by a field of which a box is ticked, unless it
 * carries the value of one: then the field's variable is unset again and the next field decides.
 */
export function facetRules(facets: readonly Facet[]): string {
  const names = facets.map(({ field }) => `--${field}`);
  const shown = names.reduceRight((rest, name) => `var(${name}, ${rest})`, 'var(--row)');
  const rules = facets.flatMap(({ field, values }) => [
    `.browse:has([name="${field}"]:checked) .row { --${field}: none; }`,
    ...values.map(
      ({ value }) =>
        `.browse:has([name="${field}"][value="${value}"]:checked) .row[data-f~="${field}:${value}"] { --${field}: initial; }`,
    ),
  ]);
  return ['@layer pages {', `.row { display: ${shown}; }`, ...rules, '}', ''].join('\n');
}
