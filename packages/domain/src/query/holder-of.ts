import type { Dataset } from '../dataset/dataset.ts';
import type { Holder } from '../dataset/records.ts';
import type { OfficeId } from '../generated/ids.ts';
import type { Day } from '../time/day.ts';
import { type HoldersOnDay, holdersOn } from '../time/holders-on.ts';
import { parseDay } from '../time/parse-day.ts';
import { getOffice } from './get-record.ts';

/**
 * Who held an office on a day: `certain` and `possible` holders with their rows.
 * Two empty lists mean that no row covers the day, which is not the same as a vacancy.
 * Throws `NotFoundError` for an unknown office and `DateFormatError` for a date that is not one day.
 *
 * @example
 * import { holderOf } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * holderOf(dataset, 'office/nato-secretary-general', '2023-11-22').certain.map((held) => held.holder);
 * // → ["person/jens-stoltenberg"]
 */
export function holderOf(dataset: Dataset, office: OfficeId, day: Day): HoldersOnDay<Holder> {
  const { holders, seats } = getOffice(dataset, office);
  return holdersOn(holders, parseDay(day), seats);
}
