import type { DateField, FilterField } from './query-field.ts';

interface TermBase {
  /** True for `-word` and `-field:value`: records that match are left out. */
  readonly negated: boolean;
  /** 1-based, counted in UTF-16 code units of the query as given. */
  readonly position: number;
}

/** A free word or a quoted phrase; `exact` asks for this very spelling. */
export interface TextTerm extends TermBase {
  readonly type: 'text';
  readonly text: string;
  readonly phrase: boolean;
  readonly exact: boolean;
}

/** `field:value`; a record matches if it carries one of the values. */
export interface FieldTerm extends TermBase {
  readonly type: 'field';
  readonly field: FilterField;
  readonly values: readonly string[];
}

/** `after:`, `before:` or `on:`; `first` and `last` are the days that the value spans, both included. */
export interface DateTerm extends TermBase {
  readonly type: 'date';
  readonly field: DateField;
  readonly value: string;
  readonly first: string;
  readonly last: string;
}

/** One condition of a query. */
export type SimpleTerm = TextTerm | FieldTerm | DateTerm;

/** `a|b` or `a OR b`: a record matches if it fits one of the terms, each with its own `-`. */
export interface AnyTerm extends TermBase {
  readonly type: 'any';
  readonly of: readonly SimpleTerm[];
  readonly negated: false;
}

export type QueryTerm = SimpleTerm | AnyTerm;

export type QueryNoteCode = 'unknown-field' | 'no-value' | 'unknown-value' | 'bad-date' | 'open-quote' | 'lone-or';

/** What could not be used in a query, where, and what was probably meant; the rest of the query runs. */
export interface QueryNote {
  readonly code: QueryNoteCode;
  /** One sentence for people, without the position. */
  readonly text: string;
  /** 1-based, counted in UTF-16 code units. */
  readonly position: number;
  readonly nearest: readonly string[];
}

export interface ParsedQuery {
  readonly text: string;
  readonly terms: readonly QueryTerm[];
  readonly notes: readonly QueryNote[];
}
