import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { DateFormatError, NotFoundError } from '../errors.ts';
import { positionsOn } from './positions-on.ts';

const BANJSKA = 'question/banjska-serbian-state-role';

function keys(question: `question/${string}`, on?: string) {
  const { certain, possible, later } = positionsOn(fixture, question, on === undefined ? {} : { on });
  return { certain: certain.map(({ key }) => key), possible: possible.map(({ key }) => key), later: later.length };
}

describe('positionsOn', () => {
  it('gives every position without a day, by start', () => {
    expect(keys(BANJSKA)).toEqual({ certain: ['kurti', 'vucic', 'radoicic', 'ep', 'nato'], possible: [], later: 0 });
  });

  it('orders positions of one day by the names of their holders, not by side or key', () => {
    expect(keys('question/asm-executive-powers').certain).toEqual(['eu', 'pristina', 'belgrade']);
  });

  it.each([
    ['2023-09-23', { certain: [], possible: [], later: 5 }],
    ['2023-09-24', { certain: ['kurti', 'vucic'], possible: [], later: 3 }],
    ['2023-10-10', { certain: ['kurti'], possible: ['vucic', 'radoicic'], later: 2 }],
    ['2024-10-01', { certain: [], possible: ['kurti', 'vucic', 'radoicic', 'ep'], later: 1 }],
  ])('tells on %s who certainly and possibly held, and how many came later', (day, expected) => {
    expect(keys(BANJSKA, day)).toEqual(expected);
  });

  it('gives what was found, with what was left open', () => {
    const [finding] = positionsOn(fixture, 'question/declaration-2008-international-law').findings;
    expect(finding).toMatchObject({ outcome: 'denies', class: 'advisory-opinion' });
    expect(finding?.doesNotDecide?.en).toBe('It did not rule on statehood or on recognition.');
  });

  it('refuses a date that is not one day, and a question that there is not', () => {
    expect(() => keys(BANJSKA, '2023')).toThrow(DateFormatError);
    expect(() => keys('question/nothing')).toThrow(NotFoundError);
  });
});
