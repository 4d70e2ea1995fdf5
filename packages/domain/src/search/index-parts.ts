/**
 * The parts of a search index. Each is one ASCII text that is read where it is asked, so that nothing is built when an
 * index is loaded. The *place* of a document is its number in the order of ids.
 */
export interface IndexParts {
  /** Id of each document to its place. */
  readonly ids: string;
  /** What a list shows of each document, a line each: see `readCard`. */
  readonly cards: string;
  /** For each document how many different words its names, title and text hold. */
  readonly lengths: string;
  /** Folded word to its postings: see `readPostings`. */
  readonly words: string;
  /** Folded word to its positions in the same documents: see `readPositions`. */
  readonly positions: string;
  /** Folded word, a space and a word that is spelled otherwise, to documents and positions of that spelling. */
  readonly spellings: string;
  /** `field:value` to the documents that carry it. */
  readonly values: string;
  /** For each document its dates: see `readDateColumn`. */
  readonly dates: string;
  /** How names lead to each other. */
  readonly bearers: string;
  readonly soundsLike: string;
  readonly counterparts: string;
}

/** The parts in the order in which an index is written. */
export const INDEX_PARTS = [
  'ids',
  'cards',
  'lengths',
  'words',
  'positions',
  'spellings',
  'values',
  'dates',
  'bearers',
  'soundsLike',
  'counterparts',
] as const satisfies readonly (keyof IndexParts)[];
