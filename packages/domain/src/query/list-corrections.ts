import type { Dataset } from '../dataset/dataset.ts';
import type { Change } from '../dataset/records.ts';
import type { RecordId } from '../dataset/ref.ts';
import { listAllRecords } from './list-records.ts';

/** One line of the history of a record. */
export interface Correction {
  readonly id: RecordId;
  readonly change: Change;
}

/**
 * Every line of every record's history, newest first, then by id; renamed and withdrawn ids stand in `dataset.moved` and
 * `dataset.removed`.
 *
 * @example
 * import { listCorrections } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * listCorrections(dataset).every(({ change }) => change.why !== '');
 * // → true
 */
export function listCorrections(dataset: Dataset): readonly Correction[] {
  return listAllRecords(dataset)
    .flatMap((record) => {
      const history = 'history' in record ? (record.history ?? []) : [];
      return history.map((change) => ({ id: record.id as RecordId, change }));
    })
    .sort((a, b) => (a.change.on === b.change.on ? (a.id < b.id ? -1 : 1) : a.change.on > b.change.on ? -1 : 1));
}
