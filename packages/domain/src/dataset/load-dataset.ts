import type { Dataset } from './dataset.ts';

/**
 * The dataset of this package, loaded when it is asked for; its kinds are read when they are first touched.
 * Same as importing `dataset` from `@balkans/domain/data`.
 *
 * @example
 * import { loadDataset } from '@balkans/domain';
 * const dataset = await loadDataset();
 * dataset.records.polity.some((polity) => polity.id === 'polity/kosovo');
 * // → true
 */
export async function loadDataset(): Promise<Dataset> {
  const { dataset } = await import('@balkans/domain/data');
  return dataset;
}
