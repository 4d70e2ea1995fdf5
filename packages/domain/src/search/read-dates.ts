import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import type { AnyRecord } from '../dataset/records.ts';
import type { RecordId } from '../dataset/ref.ts';
import { compareDates } from '../time/compare-dates.ts';
import { isDisputed } from '../time/uncertain.ts';

type Loose = Readonly<Record<string, unknown>>;

/**
 * The dates of a record, earliest first: one, or each rival of a disputed one. A relation has the date of its first
 * dated step; what only lasts, and what has an unknown date, has none.
 */
export function readDates(dataset: Dataset, record: AnyRecord): readonly string[] {
  const { when, asOf, issued, start, steps, spells } = record as unknown as Loose;
  const value = when ?? asOf ?? issued ?? start ?? firstStepDate(dataset, steps ?? spells);
  if (typeof value === 'string') return [value];
  return isDisputed(value) ? value.disputed.map((rival) => rival.value).sort(compareDates) : [];
}

function firstStepDate(dataset: Dataset, steps: unknown): unknown {
  if (!Array.isArray(steps)) return undefined;
  for (const { on, start, event } of steps as readonly Loose[]) {
    const held = typeof event === 'string' ? findRecord(dataset, event as RecordId<'event'>)?.when : undefined;
    const date = on ?? start ?? held;
    if (typeof date === 'string') return date;
  }
  return undefined;
}
