import { otherSpellings, unitsOf } from './expand-words.ts';
import type { SearchIndex } from './load-index.ts';
import { matchPhrase } from './match-phrase.ts';
import { type Matches, matchAll, matchesAmong } from './matches.ts';
import type { TextTerm } from './parsed-query.ts';
import { type Lookup, scoreWords, type UsedWord } from './score-words.ts';
import { tokenize } from './tokenize.ts';
import { wordsWithin } from './words-within.ts';

const SHORTEST_PREFIX = 3;
const SHORTEST_WITH_SLIP = 5;
const LONG_WORD = 9;
const SPELLING_WEIGHT = 0.9;
const OTHER_NAME_WEIGHT = 0.8;
const SLIP_WEIGHT = 0.3;

/** Documents that hold all of the terms; words are widened to names of the same record unless the term is exact. */
export function matchText(terms: readonly TextTerm[], index: SearchIndex, used: UsedWord[]): Matches {
  const free = terms.filter(({ phrase, exact }) => !phrase && !exact).flatMap(({ text }) => tokenize(text));
  const strict = terms.filter(({ phrase, exact }) => phrase || exact);
  const units = unitsOf(free, index).map(({ words, otherNames }) => {
    const typed = words.map((word) => scoreWords(lookupsFor(word, index), index, used));
    const named = otherNames.map((name) => holdAll(name, index, { used, weight: OTHER_NAME_WEIGHT }));
    return named.length > 0 ? matchAny([matchAll(typed), ...named], index) : matchAll(typed);
  });
  const phrases = strict.map((term) => {
    return matchesAmong(holdAll(tokenize(term.text), index, { used, weight: 1 }), matchPhrase(term, index));
  });
  return matchAll([...units, ...phrases]);
}

/** What any of the parts found; scores add up. */
export function matchAny(parts: readonly Matches[], { sum }: SearchIndex): Matches {
  for (const part of parts) sum.addAll(part);
  return sum.take();
}

interface Use {
  readonly used: UsedWord[];
  readonly weight: number;
}

function holdAll(words: readonly string[], index: SearchIndex, { used, weight }: Use): Matches {
  return matchAll(words.map((word) => scoreWords([{ word, weight }], index, used)));
}

function lookupsFor(word: string, index: SearchIndex): readonly Lookup[] {
  const spellings = otherSpellings(word, index);
  const isKnown = [word, ...spellings].some((each) => index.hasWord(each));
  const isPrefix = word.length >= SHORTEST_PREFIX || !isKnown;
  const slips = isKnown || index.words.hasPrefix(word) ? [] : slipsFor(word, index);
  return [
    { word, isPrefix },
    ...spellings.map((spelling) => ({ word: spelling, weight: SPELLING_WEIGHT })),
    ...slips.map((slip) => ({ word: slip, weight: SLIP_WEIGHT })),
  ];
}

/** Words of the records that a longer word may be a slip for. */
function slipsFor(word: string, index: SearchIndex): readonly string[] {
  if (word.length < SHORTEST_WITH_SLIP) return [];
  return wordsWithin(word, word.length >= LONG_WORD ? 2 : 1, index.listWords());
}
