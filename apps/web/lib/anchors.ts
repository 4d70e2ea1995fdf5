/** Anchors of one page: a key of a row can occur in two lists of a record, an id on a page only once. */
export class Anchors {
  readonly #taken: Set<string>;

  constructor(reserved: readonly string[] = []) {
    this.#taken = new Set(reserved);
  }

  /** The id where it is still free; undefined where another row of the page has it. */
  claim(id: string | undefined): string | undefined {
    if (id === undefined || this.#taken.has(id)) return undefined;
    this.#taken.add(id);
    return id;
  }
}
