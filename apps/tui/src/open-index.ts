import type { Dataset } from '@balkans/domain';
import { type SearchAnswer, type SearchOptions, searchIndex, searchRecords } from '@balkans/domain/search';
import { isPublished } from './open-dataset.ts';

/** Searches a dataset: the published one by the index that comes with it, any other by one made at the first search. */
export async function openSearch(dataset: Dataset): Promise<(query: string, options?: SearchOptions) => SearchAnswer> {
  if (!isPublished(dataset)) return (query, options) => searchRecords(dataset, query, options);
  const { searchIndexOfData } = await import('@balkans/domain/data/search-index');
  const index = searchIndexOfData();
  return (query, options) => searchIndex(index, query, options);
}
