import type { Kind } from '../vocab/kind.ts';
import { type Dataset, readersOf } from './dataset.ts';
import type { AnyRecord, RecordOf } from './records.ts';
import { findRefParts, kindOf, type RecordId } from './ref.ts';

const INDEXES = new WeakMap<Dataset, Map<Kind, ReadonlyMap<string, AnyRecord>>>();

/** Records of one kind by id; made once a dataset and kind. */
function indexOf(dataset: Dataset, kind: Kind): ReadonlyMap<string, AnyRecord> {
  let kinds = INDEXES.get(dataset);
  if (!kinds) {
    kinds = new Map();
    INDEXES.set(dataset, kinds);
  }
  let index = kinds.get(kind);
  if (!index) {
    const records: readonly AnyRecord[] = dataset.records[kind];
    index = new Map(records.map((record) => [record.id, record]));
    kinds.set(kind, index);
  }
  return index;
}

/**
 * The record of an id, or undefined; a renamed id leads to its record.
 *
 * @example
 * import { findRecord } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * [findRecord(dataset, 'person/edi-rama')?.name.en, findRecord(dataset, 'person/nobody')];
 * // → ["Edi Rama",null]
 */
export function findRecord<K extends Kind>(dataset: Dataset, id: RecordId<K>): RecordOf<K> | undefined {
  const passed = new Set<string>();
  const { find } = readersOf(dataset);
  for (let next: string | undefined = id; next !== undefined && !passed.has(next); ) {
    const parts = findRefParts(next);
    if (!parts || parts.row.length > 0) return undefined;
    const found = find
      ? find(next as RecordId<K>)
      : (indexOf(dataset, parts.kind).get(next) as RecordOf<K> | undefined);
    if (found) return found;
    passed.add(next);
    next = dataset.moved.find((change) => change.from === next)?.to;
  }
  return undefined;
}

/**
 * Whether a record is of a kind.
 *
 * @example
 * import { getRecord, isOfKind } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * isOfKind(getRecord(dataset, 'person/edi-rama'), 'office');
 * // → false
 */
export function isOfKind<K extends Kind>(record: AnyRecord, kind: K): record is RecordOf<K> {
  return kindOf(record.id as RecordId) === kind;
}
