type Row = { readonly key?: unknown };

function isRow(value: unknown): value is Row & Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Lists of rows that hang on a unit, including those one level down (the stages of a proceeding). */
function rowListsOf(unit: Record<string, unknown>): unknown[][] {
  const lists: unknown[][] = [];
  for (const value of Object.values(unit)) {
    if (Array.isArray(value)) lists.push(value);
    else if (isRow(value))
      lists.push(...Object.values(value).filter((inner): inner is unknown[] => Array.isArray(inner)));
  }
  return lists;
}

/**
 * The row that keys lead to inside a record, or undefined where a key is missing.
 *
 * @example
 * import { findRow, getAgreement } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * findRow(getAgreement(dataset, 'agreement/ohrid-annex-2023'), ['not-there']);
 * // → undefined
 */
export function findRow(record: object, keys: readonly string[]): Record<string, unknown> | undefined {
  let unit = record as Record<string, unknown>;
  for (const key of keys) {
    const next = rowListsOf(unit)
      .flat()
      .find((row) => isRow(row) && row.key === key);
    if (!isRow(next)) return undefined;
    unit = next;
  }
  return unit;
}

/** The keys of all rows of a unit, for a message that names them. */
export function listRowKeys(unit: object): readonly string[] {
  return rowListsOf(unit as Record<string, unknown>)
    .flat()
    .flatMap((row) => (isRow(row) && typeof row.key === 'string' ? [row.key] : []));
}
