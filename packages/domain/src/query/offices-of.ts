import type { Dataset } from '../dataset/dataset.ts';
import type { Holder, Office } from '../dataset/records.ts';
import type { PersonId } from '../generated/ids.ts';
import { compareStarts } from './compare-starts.ts';

/** One tenure of a person. */
export interface Tenure {
  readonly office: Office;
  readonly row: Holder;
}

/**
 * Every tenure of a person, by its start.
 *
 * @example
 * import { officesOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * officesOf(dataset, 'person/edi-rama').some(({ office }) => office.id === 'office/prime-minister-of-albania');
 * // → true
 */
export function officesOf(dataset: Dataset, person: PersonId): readonly Tenure[] {
  return dataset.records.office
    .flatMap((office) => office.holders.filter((row) => row.holder === person).map((row) => ({ office, row })))
    .sort((a, b) => compareStarts(a.row, b.row));
}
