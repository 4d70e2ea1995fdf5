import { fold } from './fold.ts';
import type { Occurrences, SearchIndex } from './load-index.ts';
import type { TextTerm } from './parsed-query.ts';
import { spelledWords } from './tokenize.ts';

type PositionsByPlace = ReadonlyMap<number, readonly number[]>;

/** Documents in which the words of a term stand next to each other in one part; exact ones as they are spelled. */
export function matchPhrase({ text, exact }: Pick<TextTerm, 'text' | 'exact'>, index: SearchIndex): Uint8Array {
  const found = new Uint8Array(index.size);
  const words = spelledWords(text).filter((word) => fold(word) !== '');
  const [first, ...others] = words.map((word) =>
    exact ? spelledPositions(word, index) : positionsOf(fold(word), index),
  );
  if (!first) return found;
  for (const [place, starts] of first) {
    const rest = others.map((positions) => new Set(positions.get(place)));
    if (starts.some((start) => rest.every((positions, at) => positions.has(start + at + 1)))) found[place] = 1;
  }
  return found;
}

function positionsOf(word: string, index: SearchIndex): PositionsByPlace {
  return byPlace(index.occurrencesOf(word));
}

/** The folded form itself is spelled where none of the other spellings stands. */
function spelledPositions(spelled: string, index: SearchIndex): PositionsByPlace {
  const word = fold(spelled);
  const others = index.spellingsOf(word);
  if (spelled !== word) return byPlace(others.get(spelled));
  const left = new Map([...positionsOf(word, index)].map(([place, positions]) => [place, new Set(positions)]));
  for (const occurrences of others.values()) {
    for (const [place, positions] of byPlace(occurrences)) {
      for (const position of positions) left.get(place)?.delete(position);
    }
  }
  return new Map([...left].filter(([, positions]) => positions.size > 0).map(([place, set]) => [place, [...set]]));
}

function byPlace(occurrences: Occurrences | undefined): PositionsByPlace {
  if (!occurrences) return new Map();
  return new Map(Array.from(occurrences.places, (place, at) => [place, occurrences.positions[at]!] as const));
}
