import { packDates } from './date-column.ts';
import { indexNames } from './index-names.ts';
import type { IndexParts } from './index-parts.ts';
import { indexWords } from './index-words.ts';
import { packRising } from './packed-ints.ts';
import { FILTER_FIELDS } from './query-field.ts';
import { packCard } from './search-card.ts';
import type { SearchDocument } from './search-document.ts';
import { sortedLines } from './sorted-lines.ts';

/**
 * The parts of an index over documents. The same documents give the same parts, in whatever order they come.
 *
 * @example
 * import { buildIndex } from '@balkans/domain/search';
 * const index = buildIndex([{ id: 'place/pec', kind: 'place', title: 'Peja', names: ['Peja', 'Peć'], text: '', fields: {} }]);
 * index.bearers.split('\n').map((line) => line.split('|')[0]);
 * // → ["pec","peja","peje",""]
 */
export function buildIndex(documents: readonly SearchDocument[]): IndexParts {
  const sorted = [...documents].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    ids: sortedLines(sorted.map(({ id }, place) => [id, String(place)])),
    cards: sorted.map((document) => packCard(document)).join(''),
    ...indexWords(sorted),
    values: indexValues(sorted),
    dates: packDates(sorted),
    ...indexNames(sorted),
  };
}

function indexValues(documents: readonly SearchDocument[]): string {
  const places = new Map<string, number[]>();
  documents.forEach(({ fields }, place) => {
    for (const field of FILTER_FIELDS) {
      for (const value of new Set(fields[field] ?? [])) {
        const key = `${field}:${value}`;
        const list = places.get(key);
        if (list) list.push(place);
        else places.set(key, [place]);
      }
    }
  });
  return sortedLines([...places].map(([key, list]) => [key, packRising(list)]));
}
