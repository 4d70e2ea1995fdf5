export {
  createDataset,
  type Dataset,
  type DatasetParts,
  type LinkTable,
  type MovedId,
  type RemovedId,
} from './dataset.ts';
export { findRow } from './find-row.ts';
export { findRecord, isOfKind } from './index-of.ts';
export { loadDataset } from './load-dataset.ts';
export type * from './records.ts';
export { findRefParts, isKind, kindOf, type ParsedRef, type RecordId, type Ref, recordIdOf } from './ref.ts';
export { toSerbianLatin } from './to-serbian-latin.ts';
