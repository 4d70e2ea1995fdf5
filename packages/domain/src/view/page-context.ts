import type { Dataset } from '../dataset/dataset.ts';
import type { SourceRef } from '../dataset/records.ts';
import type { Ref } from '../dataset/ref.ts';
import { designate } from '../query/designate.ts';
import type { DesignationPolicy } from '../vocab/designation-policy.ts';
import type { Language } from '../vocab/language.ts';
import type { Inline, Inlines } from './inline.ts';

/** How a reader wants a page: names, footnotes, and the day on which offices are answered. */
export interface ViewOptions {
  readonly policy?: DesignationPolicy;
  readonly lang?: Language;
  /** Day for capacities and holders; the date of the dataset when left out. */
  readonly on?: string;
}

/** What the sections of one page share: the reader's wishes, and the numbering of sources and footnotes. */
export class PageContext {
  readonly dataset: Dataset;
  readonly policy: DesignationPolicy;
  readonly lang: Language;
  readonly on: string;
  readonly #numbers = new Map<Ref<'source'>, number>();
  readonly #footnotes = new Set<string>();

  constructor(dataset: Dataset, options: ViewOptions = {}) {
    this.dataset = dataset;
    this.policy = options.policy ?? 'plain';
    this.lang = options.lang ?? 'en';
    this.on = options.on ?? dataset.date;
  }

  /** The name of a record as the reader wants it; keeps the footnote that it asks for. */
  name(ref: string): string {
    const { label, footnote } = designate(this.dataset, ref, { policy: this.policy, lang: this.lang });
    if (footnote) this.#footnotes.add(footnote);
    return label;
  }

  link(ref: string, words?: string): Inline {
    return { type: 'link', ref: ref as Ref, text: words ?? this.name(ref) };
  }

  /** Marks for sources, numbered by first appearance on the page. */
  marks(sources: readonly SourceRef[] | undefined): Inlines {
    return (sources ?? []).map(({ ref, locator }) => {
      let number = this.#numbers.get(ref);
      if (number === undefined) {
        number = this.#numbers.size + 1;
        this.#numbers.set(ref, number);
      }
      return locator === undefined ? { type: 'source', number, ref } : { type: 'source', number, ref, locator };
    });
  }

  /** Sources marked so far, in order of number. */
  get marked(): readonly Ref<'source'>[] {
    return [...this.#numbers.keys()];
  }

  get footnotes(): readonly string[] {
    return [...this.#footnotes];
  }
}
