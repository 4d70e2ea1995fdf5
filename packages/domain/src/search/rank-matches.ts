import { KINDS, type Kind } from '../vocab/kind.ts';
import { kindWeight } from './kind-weight.ts';
import type { SearchIndex } from './load-index.ts';
import type { Matches } from './matches.ts';
import type { SearchOrder } from './search-answer.ts';
import { LAST_LETTER } from './sorted-lines.ts';

/** What is to be ordered, and how. */
interface Ranking {
  readonly matches: Matches;
  readonly order: SearchOrder;
  /** Places of the records whose whole name was asked for. */
  readonly named: ReadonlySet<number>;
}

/** A document found, with its score in the kind that it is of. */
interface Ranked {
  readonly place: number;
  readonly score: number;
}

/** The first of the documents found, in order. Places follow ids, so that they settle what is equal. */
export function rankMatches(index: SearchIndex, { matches, order, named }: Ranking, limit: number): readonly Ranked[] {
  const { places, scores } = weighed(index, matches);
  const pick = (compare: (a: number, b: number) => number) =>
    firstOf(places, limit, compare).map((at) => ({ place: places[at]!, score: scores[at]! }));
  if (order === 'name') {
    const titles = Array.from(places, (place) => index.cardAt(place).title);
    return pick((a, b) => titles[a]!.localeCompare(titles[b]!, 'en') || a - b);
  }
  const { ranks } = index.dates;
  const direction = order === 'date' ? 1 : -1;
  const byDate = (a: number, b: number) => compareRanks(ranks[places[a]!]!, ranks[places[b]!]!, direction) || a - b;
  if (order !== 'match') return pick(byDate);
  const isNamed = (at: number) => Number(named.has(places[at]!));
  return pick((a, b) => isNamed(b) - isNamed(a) || scores[b]! - scores[a]! || byDate(a, b));
}

/** Up to so many hits are picked one by one instead of sorting all. */
const FEW = 100;

/** The first of the numbers below the length of a list, in an order; of many, only the last of the few is compared with. */
function firstOf({ length }: Int32Array, limit: number, compare: (a: number, b: number) => number): readonly number[] {
  const all = Array.from({ length }, (_, at) => at);
  if (limit > FEW) return all.sort(compare).slice(0, limit);
  const first: number[] = [];
  for (const each of limit > 0 ? all : []) {
    if (first.length === limit && compare(each, first.at(-1)!) > 0) continue;
    let at = first.length;
    while (at > 0 && compare(each, first[at - 1]!) < 0) at -= 1;
    first.splice(at, 0, each);
    if (first.length > limit) first.pop();
  }
  return first;
}

/** Documents without a date stand last in both directions. */
function compareRanks(a: number, b: number, direction: 1 | -1): number {
  return a === 0 || b === 0 ? Number(a === 0) - Number(b === 0) : direction * (a - b);
}

/** A record found by more of the words of the query counts for more, and one of a weighty kind. */
function weighed(index: SearchIndex, { places, scores, words }: Matches): Pick<Matches, 'places' | 'scores'> {
  const weights = new Float64Array(index.size);
  for (const kind of KINDS.values) weights.fill(kindWeight(kind), ...placesOfKind(kind, index));
  return { places, scores: scores.map((score, at) => score * (words[at] || 1) * weights[places[at]!]!) };
}

export function placesOfKind(kind: Kind, index: SearchIndex): readonly [first: number, end: number] {
  return [index.firstPlaceFrom(`${kind}/`), index.firstPlaceFrom(`${kind}/${LAST_LETTER}`)];
}
