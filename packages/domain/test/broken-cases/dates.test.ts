import { describe, it } from 'vitest';
import { refuses, type Variant } from '../fixture/refuses.ts';

const MEETING = 'event/skopje-leaders-meeting-2023-11-22';
const PROCEEDING = 'event/proceeding-banjska-kosovo';
const PM = 'office/prime-minister-of-kosovo';
const KFOR = 'series/kfor-strength';
const KOSOVO = 'polity/kosovo';

describe('a broken case is refused: dates', () => {
  it.each<Variant>([
    ['a month that no year has', MEETING, (r) => (r.when = '2023-13'), 'when', 'month 13 does not exist'],
    ['a day that no month has', MEETING, (r) => (r.when = '2023-02-30'), 'when', 'February 2023 ends on 28'],
    ['a date in words', MEETING, (r) => (r.when = '22 November 2023'), 'when', 'write 2023-11-22'],
    ['a date as a number', MEETING, (r) => (r.when = 2023), 'when', 'put it in quotes'],
    [
      'an event that ends before it begins',
      MEETING,
      (r) => (r.when = '2023-11-23/2023-11-22'),
      'when',
      'ends before it begins',
    ],
    [
      'a date of two points where one belongs',
      KFOR,
      (r) => (r.observations[0].asOf = '1999/2000'),
      'observations.0.asOf',
      'one date',
    ],
    [
      'a reason that is none',
      MEETING,
      (r) => (r.when = { unknown: 'lost' }),
      'when.unknown',
      "'lost' is no unknown-reason; write one of",
    ],
    [
      'a dispute with one value',
      MEETING,
      (r) => (r.when = { disputed: [{ value: '2023', sources: [{ ref: 'source/x' }] }] }),
      'when.disputed',
      'needs two rival values or more',
    ],
    ['something that goes on, never seen', PROCEEDING, (r) => delete r.attested, 'attested', "needs attested: ['…']"],
    ['a review known to the month', KOSOVO, (r) => (r.reviewed = '2026-11'), 'reviewed', 'needs a full day'],
  ])('%s in %s', refuses);
});

describe('a broken case is refused: intervals', () => {
  it.each<Variant>([
    ['end and until', PM, (r) => (r.holders[0].until = '2000-01-31'), 'holders.bukoshi.end', 'give exactly one of end'],
    ['neither end nor until', PM, (r) => delete r.holders[0].end, 'holders.bukoshi.end', 'give exactly one of end'],
    ['open and never seen', PM, (r) => delete r.existed.attested, 'existed.attested', 'end: open needs attested'],
    ['a word for an end', PM, (r) => (r.holders[0].end = 'opne'), 'holders.bukoshi.end', "'opne' is not a date"],
    [
      'neither bound known, never seen',
      'office/foreign-minister-of-kosovo',
      (r) => delete r.holders[0].attested,
      'holders.hyseni.attested',
      'start and end are both unknown',
    ],
    [
      'years of existence beside a contested status',
      KOSOVO,
      (r) => (r.existed = { start: '2008', end: { unknown: 'not-in-source' } }),
      'existed',
      'take a side',
    ],
  ])('%s in %s', refuses);
});
