import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { timeline } from './timeline.ts';

const ids = (entries: ReturnType<typeof timeline>) => entries.map(({ record }) => record.id as string);
const entry = (id: string) => timeline(fixture).find(({ record }) => record.id === id);

describe('timeline', () => {
  it('puts a coarse date before the finer ones that it holds, and equal days in the order of ids', () => {
    const autumn = ids(timeline(fixture, { kinds: ['event', 'statement'], from: '2023-10-01', to: '2023-11-30' }));
    expect(autumn.slice(-5)).toEqual([
      'statement/2023-rama-kosovo-nato-integration',
      'event/fixture-side-meeting',
      'event/fixture-walk-out',
      'event/skopje-leaders-meeting-2023-11-22',
      'statement/2023-rama-skopje-border-request',
    ]);
  });

  it('says how precise, disputed or undated each entry is', () => {
    expect(entry('statement/2023-brnabic-reservation-letter')).toMatchObject({
      start: '2022-12-15',
      end: '2023-12-13',
      disputed: true,
      undated: false,
    });
    expect(entry('event/fixture-side-meeting')).toMatchObject({ start: '2023-11-22', disputed: false, undated: true });
    expect(entry('event/march-2004-riots')).toMatchObject({
      start: '2004-03-17',
      end: '2004-03-18',
      precision: 'range',
    });
    expect(entry('statement/2023-rama-kosovo-nato-integration')?.precision).toBe('approx');
  });

  it('keeps what goes on in every window after its beginning', () => {
    const later = ids(timeline(fixture, { kinds: ['event'], from: '2025-01-01' }));
    expect(later).toEqual([
      'event/proceeding-ksc-thaci',
      'event/proceeding-banjska-serbia',
      'event/proceeding-banjska-kosovo',
    ]);
    expect(entry('event/proceeding-ksc-thaci')?.end).toBeUndefined();
  });

  it('keeps an entry that touches the window by its last or its first day', () => {
    const riots = { kinds: ['event'] as const, ids: new Set(['event/march-2004-riots']) };
    expect(timeline(fixture, { ...riots, from: '2004-03-18' })).toHaveLength(1);
    expect(timeline(fixture, { ...riots, from: '2004-03-19' })).toHaveLength(0);
    expect(timeline(fixture, { ...riots, to: '2004-03-17' })).toHaveLength(1);
    expect(timeline(fixture, { ...riots, to: '2004-03-16' })).toHaveLength(0);
  });

  it('leaves out kinds that have no date of their own', () => {
    expect(timeline(fixture, { kinds: ['person', 'place', 'office'] })).toEqual([]);
  });
});
