import { type Dataset, loadDataset } from '@balkans/domain';

let published: Dataset | undefined;

/** The one door to the records for everything in this package; kinds are read when they are first touched. */
export async function openDataset(folder?: string): Promise<Dataset> {
  published ??= await loadDataset();
  if (folder === undefined) return published;
  const { layRecordsOver } = await import('./open-records.ts');
  return layRecordsOver(published, folder);
}

/** Whether a dataset is the published one, without records of the reader's own. */
export function isPublished(dataset: Dataset): boolean {
  return dataset === published;
}
