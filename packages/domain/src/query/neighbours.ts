import { type Dataset, type LinkTable, readersOf } from '../dataset/dataset.ts';
import { listRefs } from '../dataset/list-refs.ts';
import { kindOf, type RecordId, type Ref } from '../dataset/ref.ts';
import type { Kind } from '../vocab/kind.ts';
import { getRecord } from './get-record.ts';
import { linksTo, tableOfLinks } from './link-table.ts';
import { listAllRecords } from './list-records.ts';

/** One tie from a record to another, with the field that holds it. */
export interface Link {
  readonly from: RecordId;
  /** The record or row that the tie leads to. */
  readonly to: Ref;
  /** The field of `from` that holds the reference, e.g. `participants`. */
  readonly field: string;
}

export interface Neighbours {
  readonly out: readonly Link[];
  readonly in: readonly Link[];
}

const TABLES = new WeakMap<Dataset, LinkTable>();

function linksOf(record: { readonly id: string }): readonly Link[] {
  const seen = new Set<string>();
  return listRefs(record).flatMap(({ ref, path }) => {
    const field = String(path[0]);
    const tie = `${field} ${ref}`;
    if (seen.has(tie)) return [];
    seen.add(tie);
    return [{ from: record.id as RecordId, to: ref, field }];
  });
}

/** All links of a dataset by the record that they lead to, read from every record once. */
export function linkTableOf(dataset: Dataset): LinkTable {
  let table = TABLES.get(dataset);
  if (!table) {
    table = tableOfLinks(listAllRecords(dataset).flatMap(linksOf));
    TABLES.set(dataset, table);
  }
  return table;
}

/**
 * The records that a record points to and those that point to it, with the field that holds each tie.
 * `kinds` keeps only neighbours of these kinds. Throws `NotFoundError`.
 *
 * @example
 * import { neighbours } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * const { in: pointing } = neighbours(dataset, 'person/edi-rama', { kinds: ['office'] });
 * pointing.some((link) => link.from === 'office/prime-minister-of-albania');
 * // → true
 */
export function neighbours(
  dataset: Dataset,
  id: RecordId,
  options: { readonly kinds?: readonly Kind[] } = {},
): Neighbours {
  const record = getRecord(dataset, id);
  const target = record.id as RecordId;
  const wanted = (ref: Ref) => !options.kinds || options.kinds.includes(kindOf(ref));
  return {
    out: linksOf(record).filter((link) => wanted(link.to)),
    in: linksTo(readersOf(dataset).links?.(kindOf(target)) ?? linkTableOf(dataset), target).filter((link) =>
      wanted(link.from),
    ),
  };
}
