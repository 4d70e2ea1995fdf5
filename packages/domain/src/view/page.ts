import type { Change } from '../dataset/records.ts';
import type { RecordId, Ref } from '../dataset/ref.ts';
import type { Kind } from '../vocab/kind.ts';
import type { Inlines } from './inline.ts';
import type { Section } from './section.ts';

/** The date that opens a page. */
export interface PageDate {
  readonly text: string;
  /** The authored form, as precise as its source. */
  readonly edtf: string;
  readonly precision: 'day' | 'month' | 'year' | 'approx' | 'range';
  readonly disputed: boolean;
}

/** A name in another language, with the language of it. */
export interface NameForm {
  readonly lang: string;
  readonly language: string;
  readonly text: string;
}

/** A source of the page: numbered, with everything that a reader weighs. */
export interface SourceNote {
  readonly number: number;
  readonly id: RecordId<'source'>;
  readonly publisher: string;
  readonly carrier?: string;
  readonly title: string;
  readonly lang: string;
  readonly url?: string;
  readonly class: string;
  readonly classLabel: string;
  readonly sideLabel: string;
  readonly language: string;
  readonly issued: string;
  readonly read: string;
  readonly caveats: readonly string[];
}

/** Records tied to the page's record in one way. */
export interface LinkGroup {
  readonly label: string;
  readonly links: readonly { readonly ref: Ref; readonly title: string; readonly date?: string }[];
}

/** Everything that a face shows of one record, in reading order. */
export interface RecordPage {
  readonly id: RecordId;
  readonly kind: Kind;
  readonly kindLabel: string;
  /** What sort of the kind it is: the act of a statement, the type of an event. */
  readonly sort?: string;
  readonly title: string;
  readonly forms: readonly NameForm[];
  readonly date?: PageDate;
  readonly summary: readonly Inlines[];
  /** Marks of the sources on which the record as a whole rests. */
  readonly marks: Inlines;
  readonly sections: readonly Section[];
  readonly sources: readonly SourceNote[];
  readonly linksOut: readonly LinkGroup[];
  readonly linksIn: readonly LinkGroup[];
  readonly topics: readonly string[];
  readonly footnotes: readonly string[];
  readonly reviewed?: string;
  readonly history: readonly Change[];
}
