import { findRecord } from '../dataset/index-of.ts';
import type { RecordId } from '../dataset/ref.ts';
import { compareRecordDates, dateOf } from '../query/date-of.ts';
import { shortWhen } from './describe-value.ts';
import type { PageContext } from './page-context.ts';
import type { ListItem } from './section.ts';

/** Records as items of a list: by date, each with its name and its date in words. */
export function listItems(ids: readonly string[], context: PageContext): readonly ListItem[] {
  return [...new Set(ids)]
    .flatMap((id) => findRecord(context.dataset, id as RecordId) ?? [])
    .sort(compareRecordDates(context.dataset))
    .map((record) => {
      const date = shortWhen(dateOf(record));
      return { ref: record.id as RecordId, title: context.name(record.id), ...(date ? { date } : {}) };
    });
}
