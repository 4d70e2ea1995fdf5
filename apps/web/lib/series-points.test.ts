import type { FigureRow, SeriesSection } from '@balkans/domain';
import { describe, expect, it } from 'vitest';
import { differs, momentsOf, planSeries } from './series-points.ts';

let count = 0;
function row(day: string, value: number, more: Partial<FigureRow> = {}): FigureRow {
  count += 1;
  return {
    id: `r${count}`,
    label: day,
    from: day,
    to: day,
    value,
    planned: false,
    shown: String(value),
    reporter: 'NATO',
    asOf: day,
    flags: [],
    sources: [],
    ...more,
  };
}
const series = (rows: readonly FigureRow[]): SeriesSection => ({
  type: 'series',
  key: 'observations',
  title: 'Troops',
  unit: 'persons',
  rows,
  breaks: [],
});

describe('planSeries', () => {
  it('draws the total alone where it outnumbers its parts, and says how many figures it leaves to the table', () => {
    const plan = planSeries(
      series([row('2020-01-01', 1), row('2021-01-01', 2), row('2021-01-01', 1, { group: 'north' })]),
    );
    expect([plan.form, plan.groups.length, plan.left]).toEqual(['lines', 1, 1]);
  });

  it('gives a lane to each of many groups, by alphabet', () => {
    const rows = ['e', 'd', 'c', 'b', 'a'].flatMap((group) => [
      row('2020-01-01', 1, { group }),
      row('2021-01-01', 2, { group }),
    ]);
    const plan = planSeries(series(rows));
    expect([plan.form, plan.groups.map(({ name }) => name).join('')]).toEqual(['lanes', 'abcde']);
  });
});

describe('momentsOf', () => {
  it('holds reports on one moment together and knows where they differ; a plan is no report', () => {
    const points = planSeries(
      series([
        row('2023-11-20', 4500),
        row('2023-11-22', 5000),
        row('2024-10-01', 4500),
        row('2023-11-21', 9, { planned: true }),
      ]),
    ).groups[0]!.points;
    const moments = momentsOf(points);
    expect(moments.map((moment) => moment.length)).toEqual([2, 1]);
    expect(moments.map(differs)).toEqual([true, false]);
  });
});
