import { KINDS, type Kind } from '../vocab/kind.ts';
import type { RecordByKind, RecordOf } from './records.ts';
import type { RecordId } from './ref.ts';

/** An id that was renamed. */
export interface MovedId {
  readonly from: RecordId;
  readonly to: RecordId;
  readonly on: string;
  readonly why: string;
}

/** An id that was withdrawn. */
export interface RemovedId {
  readonly id: RecordId;
  readonly on: string;
  readonly why: string;
  readonly see?: readonly RecordId[];
}

/** Records of one kind to the links that lead to each, one a line; made by the build. */
export type LinkTable = Readonly<Record<string, string>>;

/** The records, with their version and the day that stands for "today" where a reader gives none. */
export interface Dataset {
  readonly version: string;
  /** Date of the dataset, YYYY-MM-DD: the day of its last review. */
  readonly date: string;
  /** Records by kind, sorted by id; a kind is read when it is first touched. */
  readonly records: { readonly [K in Kind]: readonly RecordByKind[K][] };
  readonly moved: readonly MovedId[];
  readonly removed: readonly RemovedId[];
}

/** Shorter ways to what `records` hold, where the build made them. */
export interface RecordReaders {
  /** The links that lead to records of a kind; without it a query reads every record. */
  readonly links?: (kind: Kind) => LinkTable;
  /** Gives the record with an id; without it a query reads the whole kind for one. */
  readonly find?: <K extends Kind>(id: RecordId<K>) => RecordOf<K> | undefined;
}

/** Shared by every copy of this module, since a bundle and the data bring one each; copied records do not keep it. */
const READERS = Symbol.for('@balkans/domain/readers');

/** The shorter ways to the records of a dataset; none for records that were put together by hand. */
export function readersOf({ records }: Dataset): RecordReaders {
  return (records as { readonly [READERS]?: RecordReaders })[READERS] ?? {};
}

export interface DatasetParts extends Omit<Dataset, 'records'>, RecordReaders {
  /** Gives the records of a kind; called once a kind, when it is first touched. */
  readonly load: <K extends Kind>(kind: K) => readonly RecordOf<K>[];
}

/**
 * A dataset whose kinds are loaded when they are first touched.
 *
 * @example
 * import { createDataset } from '@balkans/domain';
 * const empty = createDataset({ version: '0', date: '2026-01-01', moved: [], removed: [], load: () => [] });
 * empty.records.person.length;
 * // → 0
 */
export function createDataset({ load, find, links, ...parts }: DatasetParts): Dataset {
  const records = {} as { [K in Kind]: readonly RecordByKind[K][] };
  for (const kind of KINDS.values) {
    let loaded: readonly RecordOf<typeof kind>[] | undefined;
    Object.defineProperty(records, kind, {
      enumerable: true,
      get: () => {
        loaded ??= load(kind);
        return loaded;
      },
    });
  }
  const readers: RecordReaders = { ...(find && { find }), ...(links && { links }) };
  Object.defineProperty(records, READERS, { value: readers });
  return { ...parts, records };
}
