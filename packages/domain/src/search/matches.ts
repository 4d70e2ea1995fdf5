/** What a part of a query found: which documents, how well, and by how many different words of the query. */
export interface Matches {
  /** Rising. */
  readonly places: Int32Array;
  readonly scores: Float64Array;
  readonly words: Int32Array;
}

/** Adds up scores of documents; used again and again, so that a part of a query costs what it finds. */
export class MatchSum {
  readonly #scores: Float64Array;
  readonly #words: Int32Array;
  readonly #isFound: Uint8Array;
  #found: number[] = [];

  constructor(size: number) {
    this.#scores = new Float64Array(size);
    this.#words = new Int32Array(size);
    this.#isFound = new Uint8Array(size);
  }

  add(place: number, score: number, words: number): void {
    if (this.#isFound[place] === 0) {
      this.#isFound[place] = 1;
      this.#found.push(place);
    }
    this.#scores[place]! += score;
    this.#words[place]! += words;
  }

  addAll({ places, scores, words }: Matches): void {
    for (let at = 0; at < places.length; at += 1) this.add(places[at]!, scores[at]!, words[at]!);
  }

  /** What was added since the last call. */
  take(): Matches {
    const places = Int32Array.from(this.#found).sort();
    const scores = new Float64Array(places.length);
    const words = new Int32Array(places.length);
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at]!;
      scores[at] = this.#scores[place]!;
      words[at] = this.#words[place]!;
      this.#scores[place] = 0;
      this.#words[place] = 0;
      this.#isFound[place] = 0;
    }
    this.#found = [];
    return { places, scores, words };
  }
}

/** What all of the parts found; scores add up. At least one part. */
export function matchAll([first, ...others]: readonly Matches[]): Matches {
  return others.reduce(matchBoth, first!);
}

function matchBoth(a: Matches, b: Matches): Matches {
  const places: number[] = [];
  const scores: number[] = [];
  const words: number[] = [];
  for (let left = 0, right = 0; left < a.places.length && right < b.places.length; ) {
    const difference = a.places[left]! - b.places[right]!;
    if (difference === 0) {
      places.push(a.places[left]!);
      scores.push(a.scores[left]! + b.scores[right]!);
      words.push(a.words[left]! + b.words[right]!);
    }
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  return { places: Int32Array.from(places), scores: Float64Array.from(scores), words: Int32Array.from(words) };
}

/** Those of the matches that are marked with 1. */
export function matchesAmong({ places, scores, words }: Matches, marked: Uint8Array): Matches {
  const kept = [...places.keys()].filter((at) => marked[places[at]!]);
  const pick = (from: Int32Array | Float64Array) => kept.map((at) => from[at]!);
  return {
    places: Int32Array.from(pick(places)),
    scores: Float64Array.from(pick(scores)),
    words: Int32Array.from(pick(words)),
  };
}

/** Documents that are marked with 1, as matches that no word has scored. */
export function unscored(marked: Uint8Array): Matches {
  const found: number[] = [];
  for (let place = 0; place < marked.length; place += 1) if (marked[place]) found.push(place);
  const places = Int32Array.from(found);
  return { places, scores: new Float64Array(places.length), words: new Int32Array(places.length) };
}
