import type { SearchIndex } from '@balkans/domain/search';

/** The built index over the dataset, read when it is first asked for. */
export declare function searchIndexOfData(): SearchIndex;
