import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { NotFoundError } from '../errors.ts';
import { latestObservations } from './latest-observations.ts';
import { observationsOf } from './observations-of.ts';

const KFOR = 'series/kfor-strength';
const periods = (rows: readonly { readonly period: string }[]) => rows.map(({ period }) => period);

describe('observationsOf', () => {
  it('gives every observation by the time that it is about, each under a key', () => {
    const rows = observationsOf(fixture, KFOR);
    expect(periods(rows)).toEqual([
      '1999-05',
      '1999-06',
      '2023-10-10',
      '2024~',
      '2025-02',
      '2025-03',
      '2025-03-11',
      '2025-04-25',
      '2025-10-03',
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  });

  it('keeps what may touch the span, and what is about a time around it', () => {
    expect(periods(observationsOf(fixture, KFOR, { from: '2025-03-01', to: '2025-04-01' }))).toEqual([
      '2024~',
      '2025-03',
      '2025-03-11',
    ]);
    const oneDay = { from: '1999-01-01', to: '1999-01-01' };
    expect(observationsOf(fixture, 'series/kosovo-conflict-deaths-hlc', oneDay)).toHaveLength(5);
  });

  it('leaves a gap where nothing is about the span', () => {
    expect(observationsOf(fixture, KFOR, { from: '2005-01-01', to: '2010-12-31' })).toEqual([]);
  });

  it('refuses a series that there is not', () => {
    expect(() => observationsOf(fixture, 'series/nothing')).toThrow(NotFoundError);
  });
});

describe('latestObservations', () => {
  const latest = (series: string, day: string) => {
    const record = fixture.records.series.find(({ id }) => id === `series/${series}`);
    return record ? latestObservations(record, day) : [];
  };

  it('never takes a plan for a figure', () => {
    expect(latest('kfor-strength', '1999-05-31')).toEqual([]);
    expect(latest('kfor-strength', '1999-06-30').map(({ value }) => value)).toEqual([50000]);
  });

  it('does not take a year that begins after the day, however roughly it is known', () => {
    expect(latest('kfor-strength', '2023-12-31').map(({ period }) => period)).toEqual(['2023-10-10']);
    expect(latest('kfor-strength', '2024-01-01').map(({ period }) => period)).toEqual(['2024~']);
  });

  it('gives every figure of the last period, none chosen', () => {
    expect(latest('kosovo-population', '2026-01-01').map(({ value }) => value)).toEqual([
      1602515, 1586659, 53000, 36652,
    ]);
  });
});
