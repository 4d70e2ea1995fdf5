import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { RecordId } from '../dataset/ref.ts';
import type { DateOfEvent } from '../time/step-on-day.ts';

/** Gives the date of an event that a step names instead of its own. */
export function dateOfEventIn(dataset: Dataset): DateOfEvent {
  return (event) => findRecord(dataset, event as RecordId<'event'>)?.when;
}
