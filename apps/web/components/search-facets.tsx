import {
  EVENT_TYPES,
  findEntry,
  KINDS,
  labelOf,
  languageName,
  SIDES,
  SPEECH_ACTS,
  TOPICS,
  VOCABULARIES,
} from '@balkans/domain';
import type { FilterField, SearchAnswer } from '@balkans/domain/search';

const SHOWN: readonly (readonly [FilterField, string])[] = [
  ['kind', 'Kind'],
  ['type', 'Type'],
  ['act', 'Speech act'],
  ['year', 'Year'],
  ['topic', 'Topic'],
  ['side', 'Side'],
  ['lang', 'Language'],
];
const MOST_VALUES = 9;

function labelFor(field: FilterField, value: string): string {
  switch (field) {
    case 'kind':
      return findEntry(KINDS, value)?.plural ?? value;
    case 'act':
      return labelOf(SPEECH_ACTS, value);
    case 'topic':
      return labelOf(TOPICS, value);
    case 'side':
      return labelOf(SIDES, value);
    case 'lang':
      return languageName(value);
    case 'type': {
      const vocabulary = [EVENT_TYPES, ...VOCABULARIES].find((each) => findEntry(each, value));
      return vocabulary ? labelOf(vocabulary, value) : value;
    }
    default:
      return value;
  }
}

interface FacetsProps {
  readonly answer: SearchAnswer;
  /** Values that the query asks for, as `kind:event`. */
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (token: string) => void;
}

/** What the records found carry, as boxes that put a filter into the query. */
export function SearchFacets({ answer, chosen, onToggle }: FacetsProps) {
  const years = (field: FilterField, values: readonly { value: string; count: number }[]) =>
    field === 'year' ? [...values].sort((a, b) => (a.value > b.value ? -1 : 1)) : values;
  return SHOWN.map(([field, label]) => {
    const values = (answer.facets[field] ?? []).slice(0, field === 'kind' ? 15 : MOST_VALUES);
    if (values.length === 0) return null;
    return (
      <fieldset key={field}>
        <legend>{label}</legend>
        {years(field, values).map(({ value, count }) => {
          const token = `${field}:${value}`;
          return (
            <label key={value}>
              <input type="checkbox" checked={chosen.has(token)} onChange={() => onToggle(token)} />
              <span>{labelFor(field, value)}</span>
              <span className="n">{count}</span>
            </label>
          );
        })}
      </fieldset>
    );
  });
}
