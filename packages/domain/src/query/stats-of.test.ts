import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { KINDS } from '../vocab/kind.ts';
import { listAllRecords } from './list-records.ts';
import { statsOf } from './stats-of.ts';

describe('statsOf', () => {
  const stats = statsOf(fixture);

  it('counts every record once', () => {
    const counted = Object.values(stats.kinds).reduce((sum, count) => sum + count, 0);
    expect(Object.keys(stats.kinds).sort()).toEqual([...KINDS.values].sort());
    expect(counted).toBe(listAllRecords(fixture).length);
  });

  it('counts rows inside records', () => {
    expect(stats.rows).toMatchObject({ holders: 22, obligations: 10, positions: 20, renderings: 8, observations: 36 });
  });

  it('shares the sources out by language, class and extent, each wholly', () => {
    const { total, ...parts } = stats.sources;
    for (const part of Object.values(parts)) {
      expect(Object.values(part).reduce((sum, count) => sum + count, 0)).toBe(total);
    }
    expect(Object.keys(stats.sources.languages)[0]).toBe('en');
  });

  it('names speakers by how often they speak; shares add up to one', () => {
    const shares = stats.speakers.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  it('counts years in order, and no record whose year is not known', () => {
    const years = Object.keys(stats.years);
    expect(years).toEqual([...years].sort());
    expect(stats.years['2023']).toBe(11);
  });
});
