import type { Facets } from './count-facets.ts';
import type { ParsedQuery } from './parsed-query.ts';

/** Where a record matched: a field of the query language, or `names`, `title` or `text`. */
export interface Match {
  readonly field: string;
  readonly term: string;
}

/** A record that was found. */
export interface SearchHit {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly date?: string;
  /** Higher is better; comparable within one answer only, 0 where the query has no words. */
  readonly score: number;
  readonly matched: readonly Match[];
}

/** A word and the other ways to write it that were searched as well. */
export interface FoldedWord {
  readonly word: string;
  readonly spellings: readonly string[];
}

/** A word that no record with the rest of the query holds. */
export interface MissingWord {
  readonly word: string;
  /** Words of the records that it may be a slip for. */
  readonly nearest: readonly string[];
  /** How many records there are without it. */
  readonly without: number;
}

export interface SearchAnswer {
  readonly query: ParsedQuery;
  /** All records found, also those beyond `limit`. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
  readonly folded: readonly FoldedWord[];
  readonly facets: Facets;
  /** Only where nothing was found. */
  readonly missing: readonly MissingWord[];
}

export type SearchOrder = 'match' | '-date' | 'date' | 'name';
