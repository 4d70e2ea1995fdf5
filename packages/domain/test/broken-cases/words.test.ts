import { describe, it } from 'vitest';
import { refuses, type Variant } from '../fixture/refuses.ts';

const REQUEST = 'statement/2023-rama-skopje-border-request';
const GJAKOVA = 'place/gjakova';
const THACI = 'person/hashim-thaci';

describe('a broken case is refused: words and names', () => {
  it.each<Variant>([
    [
      'a difference without measure',
      REQUEST,
      (r) => delete r.renderings[1].comparedWith,
      'renderings.javanews.comparedWith',
      'are measured against a named rendering',
    ],
    [
      'a difference from itself',
      REQUEST,
      (r) => (r.renderings[1].comparedWith = 'javanews'),
      'renderings.javanews.comparedWith',
      "'javanews' is no other rendering of this statement",
    ],
    [
      'a quotation of 41 words',
      REQUEST,
      (r) => (r.renderings[0].text = 'fjalë '.repeat(41).trim()),
      'renderings.shqiptarja.text',
      'has 41 words; quote at most 40',
    ],
    [
      'a language without script',
      REQUEST,
      (r) => (r.spokenIn = 'sr'),
      'spokenIn',
      "'sr' has no script; write sr-Cyrl or sr-Latn",
    ],
    [
      'neither source nor rendering',
      REQUEST,
      (r) => {
        delete r.sources;
        delete r.renderings;
      },
      'sources',
      'names its sources, or renderings that do',
    ],
    ['a name in bare sr', THACI, (r) => (r.name.sr = 'Хашим Тачи'), 'name', "has no language 'sr'"],
    [
      'Latin letters in a Cyrillic name',
      THACI,
      (r) => (r.name['sr-Cyrl'] = 'Hашим Тачи'),
      'name.sr-Cyrl',
      'holds Latin letters',
    ],
    ['Cyrillic letters in a Latin name', THACI, (r) => (r.name.sq = 'Нashim'), 'name.sq', 'holds Cyrillic letters'],
    [
      'the eth of a gazetteer',
      GJAKOVA,
      (r) => (r.name.en = 'Ðakovica'),
      'name.en',
      'the Serbian letter Đ (U+0110) is meant',
    ],
    ['a person without Albanian name', THACI, (r) => delete r.name.sq, 'name.sq', 'is missing; write a text'],
    [
      'a code that nobody uses',
      'place/brnjak-crossing',
      (r) => delete r.aliases[0].usedBy,
      'aliases.0.usedBy',
      'says who uses it',
    ],
    [
      'a pattern that is none',
      'term/terrorist-attack',
      (r) => (r.loaded.match[0].pattern = 'terror('),
      'loaded.match.0.pattern',
      'is not a regular expression',
    ],
  ])('%s in %s', refuses);
});
