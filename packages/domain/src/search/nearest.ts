import { editDistance } from './edit-distance.ts';
import { fold } from './fold.ts';

const MOST = 3;
const LONG = 9;

/** How many edits still count as a slip: 2, from 9 letters 3, and never half of a short word. Of an id its slug counts. */
function slipsAllowed(folded: string): number {
  const { length } = folded.slice(folded.lastIndexOf('/') + 1);
  return Math.min(length >= LONG ? 3 : 2, Math.floor((length - 1) / 2));
}

/**
 * The candidates that `word` is most likely a slip for: at most three, by distance after folding, then by name.
 * Empty when nothing is near.
 *
 * @example
 * import { nearest } from '@balkans/domain/search';
 * nearest('serch', ['search', 'series', 'show']);
 * // → ["search"]
 */
export function nearest(word: string, candidates: Iterable<string>): readonly string[] {
  const folded = fold(word);
  const limit = slipsAllowed(folded);
  const near: { name: string; distance: number }[] = [];
  for (const name of candidates) {
    const distance = editDistance(folded, fold(name), limit);
    if (distance <= limit) near.push({ name, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return near.slice(0, MOST).map(({ name }) => name);
}
