import { describe, it } from 'vitest';
import { refuses, type Variant } from '../fixture/refuses.ts';

const PM = 'office/prime-minister-of-kosovo';
const PRESIDENT = 'office/president-of-kosovo';
const KFOR = 'series/kfor-strength';

describe('a broken case is refused: rows', () => {
  it.each<Variant>([
    [
      'a key twice',
      PRESIDENT,
      (r) => (r.holders[1].key = 'thaci'),
      'holders.thaci.key',
      "'thaci' is used twice in this list",
    ],
    [
      'a key with a capital',
      PRESIDENT,
      (r) => (r.holders[0].key = 'Thaci'),
      'holders.Thaci.key',
      "'Thaci' is not a key; write small letters",
    ],
    ['a row without key', PRESIDENT, (r) => delete r.holders[0].key, 'holders.0.key', 'needs a key'],
    [
      'a row that can be wrong alone without sources',
      PRESIDENT,
      (r) => delete r.holders[0].sources,
      'holders.thaci.sources',
      'names where it was read',
    ],
    ['no source', KFOR, (r) => (r.observations[0].sources = []), 'observations.0.sources', 'needs at least one source'],
    [
      'a contested holder of whom nobody says why',
      PM,
      (r) => delete r.holders[0].note,
      'holders.bukoshi.standing',
      'needs recognisedBy or a note',
    ],
    [
      'a holder in words',
      PRESIDENT,
      (r) => (r.holders[0].holder = 'Hashim Thaçi'),
      'holders.thaci.holder',
      'write person/some-slug',
    ],
    [
      'an unknown mode',
      PRESIDENT,
      (r) => (r.holders[0].mode = 'interim'),
      'holders.thaci.mode',
      "'interim' is no holder-mode; write one of full, acting",
    ],
    [
      'an unknown field',
      PRESIDENT,
      (r) => (r.holders[0].since = '2016'),
      'holders.thaci.since',
      "there is no field 'since' here",
    ],
  ])('%s in %s', refuses);
});
