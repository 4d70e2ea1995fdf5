import type { Dataset } from '../dataset/dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import { type OnDay, onDay } from '../query/on-day.ts';
import { timeline } from '../query/timeline.ts';
import { addDays, type Day } from '../time/day.ts';
import { daySections } from './kinds/day.ts';
import type { SourceNote } from './page.ts';
import { PageContext, type ViewOptions } from './page-context.ts';
import type { Section } from './section.ts';
import { sourceNote } from './source-note.ts';

/** Everything that a face shows of one day, in reading order. */
export interface DayPage {
  readonly date: Day;
  readonly sections: readonly Section[];
  readonly sources: readonly SourceNote[];
  readonly footnotes: readonly string[];
}

/**
 * A day as a page: what happened and was said, who held which office, who stood where in which organization, how many
 * recognised Kosovo by which rule, the latest figures; what is only possible stands apart.
 * Throws `DateFormatError` for a date that is not one day.
 *
 * @example
 * import { dayPage } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * dayPage(dataset, '2023-11-22').sections.some((section) => section.key === 'offices');
 * // → true
 */
export function dayPage(dataset: Dataset, date: Day | OnDay, options: ViewOptions = {}): DayPage {
  const day = typeof date === 'string' ? onDay(dataset, date) : date;
  const context = new PageContext(dataset, { ...options, on: day.date });
  const sections = daySections(day, context);
  return {
    date: day.date,
    sections,
    sources: context.marked.flatMap((ref, index) => {
      const source = findRecord(dataset, ref);
      return source ? [sourceNote(source, index + 1)] : [];
    }),
    footnotes: context.footnotes,
  };
}

/**
 * The days to which an event or a statement is dated exactly, or on which an office changed hands; in order.
 *
 * @example
 * import { daysWithRecords } from '@balkans/domain';
 * import { dataset } from '@balkans/domain/data';
 * daysWithRecords(dataset).includes('2023-11-22');
 * // → true
 */
export function daysWithRecords(dataset: Dataset): readonly Day[] {
  const days = new Set<Day>();
  for (const { start, end, precision } of timeline(dataset, { kinds: ['event', 'statement', 'agreement'] })) {
    if (precision === 'day' && start === end) days.add(start);
  }
  for (const { holders } of dataset.records.office) {
    for (const { start, end, until } of holders) {
      for (const bound of [start, end, ...(typeof until === 'string' && isDay(until) ? [addDays(until, 1)] : [])]) {
        if (typeof bound === 'string' && isDay(bound)) days.add(bound);
      }
    }
  }
  return [...days].sort();
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
