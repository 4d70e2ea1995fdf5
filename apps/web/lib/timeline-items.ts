import {
  dateOf,
  describeWhen,
  findEntry,
  KINDS,
  type Kind,
  kindOf,
  type PageDate,
  precisionOf,
  type RecordId,
  sortOf,
} from '@balkans/domain';
import { entriesOf, nameOfRecord } from './data.ts';

/** A dated record as the timeline shows it. */
export interface TimelineItem {
  readonly id: RecordId;
  readonly title: string;
  readonly kind: Kind;
  readonly what: string;
  readonly date: string;
  readonly edtf: string;
  readonly precision: PageDate['precision'];
  /** First day that the date can mean. */
  readonly start: string;
  readonly note: string;
}

let items: readonly TimelineItem[] | undefined;

/** Every dated record but assessments, which are many to a text and stand with it; in order of time. */
export function timelineItems(): readonly TimelineItem[] {
  items ??= entriesOf({ kinds: ['event', 'statement', 'agreement'] }).map(({ record, start, disputed, undated }) => {
    const id = record.id as RecordId;
    const kind = kindOf(id);
    const when = dateOf(record);
    const edtf = typeof when === 'string' ? when : start;
    const sort = sortOf(record);
    const label = findEntry(KINDS, kind)?.label.toLowerCase() ?? kind;
    return {
      id,
      title: nameOfRecord(id),
      kind,
      what: sort ? `${label}, ${sort.toLowerCase()}` : label,
      date: undated ? 'date not known' : describeWhen(when),
      edtf,
      precision: precisionOf(edtf),
      start,
      note: undated ? 'placed by its earliest source' : disputed ? 'date disputed' : '',
    };
  });
  return items;
}

/** The year and the month that a date names, however far it may be off; a span stands at its first. */
export const yearOf = ({ edtf, start }: TimelineItem): string => /^\d{4}/.exec(edtf)?.[0] ?? start.slice(0, 4);
export const monthOf = ({ edtf }: TimelineItem): string | undefined => /^\d{4}-(0\d|1[0-2])/.exec(edtf)?.[0];

/** Years that hold something, in order. */
export function timelineYears(): readonly string[] {
  return [...new Set(timelineItems().map(yearOf))].sort();
}
