import type { Dataset } from '@balkans/domain';

/** The dataset; a kind is read when it is first touched. */
export declare const dataset: Dataset;
