import type { Facets } from './count-facets.ts';
import type { ParsedQuery } from './parsed-query.ts';

/** Where a record matched: a field of the query language, or `names`, `title` or `text`. */
export interface Match {
  readonly field: string;
  readonly term: string;
  /** The name as it is written, where the word stands in one. */
  readonly form?: string;
}

/** A record that was found. */
export interface SearchHit {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Language of the title, a BCP 47 tag; left out where it is English. */
  readonly titleLang?: string;
  /** Every name in every language and script, the title often among them. */
  readonly names: readonly string[];
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
  /** Ids of all records found, in order, also those beyond `limit`; made when first read. */
  readonly ids: readonly string[];
  readonly hits: readonly SearchHit[];
  readonly folded: readonly FoldedWord[];
  /** Counted when first read. */
  readonly facets: Facets;
  /** Only where nothing was found. */
  readonly missing: readonly MissingWord[];
}

export type SearchOrder = 'match' | '-date' | 'date' | 'name';
