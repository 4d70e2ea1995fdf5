import type { Dataset } from '../dataset/dataset.ts';
import type { AnyRecord, RecordOf } from '../dataset/records.ts';
import { KINDS, type Kind } from '../vocab/kind.ts';

/**
 * All records of a kind, sorted by id.
 *
 * @example
 * import { listRecords } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * listRecords(dataset, 'dossier').some((dossier) => dossier.id === 'dossier/skopje-2023-11-22');
 * // → true
 */
export function listRecords<K extends Kind>(dataset: Dataset, kind: K): readonly RecordOf<K>[] {
  return dataset.records[kind] as readonly RecordOf<K>[];
}

/**
 * All records of all kinds; sources last.
 *
 * @example
 * import { listAllRecords } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * listAllRecords(dataset).at(-1)?.id.startsWith('source/');
 * // → true
 */
export function listAllRecords(dataset: Dataset): readonly AnyRecord[] {
  return KINDS.values.flatMap((kind): readonly AnyRecord[] => dataset.records[kind]);
}
