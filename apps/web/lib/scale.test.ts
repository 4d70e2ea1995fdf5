import { describe, expect, it } from 'vitest';
import { dayNumberOf, scale, ticks, yearTicks } from './scale.ts';

describe('scale', () => {
  it('maps the ends of a span to the ends of a drawing', () => {
    const x = scale([0, 10], [100, 200]);
    expect([x(0), x(5), x(10)]).toEqual([100, 150, 200]);
  });

  it('does not divide by an empty span', () => {
    expect(scale([4, 4], [0, 10])(4)).toBe(0);
  });
});

describe('ticks', () => {
  it('are round and stay inside the span', () => {
    expect(ticks(0, 50000, 5)).toEqual([0, 10000, 20000, 30000, 40000, 50000]);
    expect(ticks(3, 4, 4).every((value) => value >= 3 && value <= 4)).toBe(true);
  });
});

it('counts days across a leap day', () => {
  expect(dayNumberOf('2024-03-01') - dayNumberOf('2024-02-28')).toBe(2);
});

it('thins years to the room that they have', () => {
  expect(yearTicks('1999-01-01', '2026-01-01', 6)).toEqual([2000, 2005, 2010, 2015, 2020, 2025]);
});
