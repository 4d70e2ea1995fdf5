import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { DateFormatError, NotFoundError } from '../errors.ts';
import { holderOf } from './holder-of.ts';

describe('holderOf', () => {
  it('gives the holder with the row that says so', () => {
    const { certain, possible } = holderOf(fixture, 'office/president-of-kosovo', '2020-11-05');
    expect(certain.map(({ holder, rows, contested }) => [holder, rows.map(({ key }) => key), contested])).toEqual([
      ['person/vjosa-osmani', ['osmani-acting'], false],
    ]);
    expect(possible).toEqual([]);
  });

  it('knows an empty post from one of which no row tells', () => {
    expect(holderOf(fixture, 'office/mayor-of-zvecan', '2022-11-05').certain[0]?.holder).toBe('vacant');
    expect(holderOf(fixture, 'office/mayor-of-zvecan', '2022-11-04')).toEqual({ certain: [], possible: [] });
  });

  it('refuses a date that is not one day, and an office that there is not', () => {
    expect(() => holderOf(fixture, 'office/mayor-of-zvecan', '2022-11')).toThrow(DateFormatError);
    expect(() => holderOf(fixture, 'office/mayor-of-zvecan', 'today')).toThrow(DateFormatError);
    expect(() => holderOf(fixture, 'office/mayor-of-nowhere', '2022-11-05')).toThrow(NotFoundError);
  });
});
