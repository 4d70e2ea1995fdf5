import type { WhenText } from '../time/when.ts';
import type { FilterField } from './query-field.ts';

/** What can be found of one record: words to match, and values to filter and count by. */
export interface SearchDocument {
  readonly id: string;
  readonly kind: string;
  /** The name that a list of results shows. */
  readonly title: string;
  /** Language of the title, a BCP 47 tag; left out where it is English. */
  readonly titleLang?: string;
  /** Every name of the record in every language and script, with its aliases. */
  readonly names: readonly string[];
  /** All other words of the record. */
  readonly text: string;
  /** Left out where the record has no date, or an unknown one; of a disputed date the earliest rival. */
  readonly date?: WhenText;
  /** The later rivals of a disputed date. */
  readonly otherDates?: readonly WhenText[];
  readonly fields: Readonly<Partial<Record<FilterField, readonly string[]>>>;
}
