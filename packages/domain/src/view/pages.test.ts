import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset/dataset.ts';
import { dayPage, daysWithRecords } from './day-page.ts';
import { explainPage } from './explain-page.ts';
import { mapOfPlaces, mapView } from './map-view.ts';
import { ribbonView } from './ribbon-view.ts';

const name = (en: string) => ({ en, sq: en, 'sr-Cyrl': 'Ништа' });
const sources = [{ ref: 'source/nato-page' }];
const common = { summary: { en: 'One sentence.' }, sources, reviewed: '2026-01-01' };

const RECORDS: Record<string, readonly object[]> = {
  source: [
    {
      id: 'source/nato-page',
      class: 'primary-official',
      publisher: 'NATO',
      side: 'nato',
      lang: 'en',
      reuse: 'cite-only',
      title: 'A page',
      issued: '2023-11-22',
      url: 'https://example.org/',
      read: { on: '2026-01-01', extent: 'excerpt' },
    },
  ],
  person: [{ id: 'person/ana', name: name('Ana'), ...common }],
  polity: [
    { id: 'polity/a', name: name('A'), ...common },
    { id: 'polity/b', name: name('B'), ...common },
  ],
  office: [
    {
      id: 'office/post',
      name: name('Post'),
      of: 'polity/a',
      holders: [
        {
          key: 'ana',
          holder: 'person/ana',
          mode: 'full',
          start: '2023-01-01',
          end: 'open',
          attested: ['2023-12-01'],
          sources,
        },
      ],
      ...common,
    },
  ],
  place: [
    {
      id: 'place/here',
      name: name('Here'),
      class: 'settlement',
      point: [20.8, 42.9],
      officialLangs: ['sq', 'sr-Cyrl'],
      ...common,
    },
    { id: 'place/near', name: name('Near'), class: 'settlement', point: [20.9, 42.9], ...common },
    { id: 'place/far', name: name('Far'), class: 'settlement', point: [25, 40], ...common },
    { id: 'place/nowhere', name: name('Nowhere'), class: 'settlement', ...common },
  ],
  event: [
    {
      id: 'event/meeting',
      name: name('Meeting'),
      type: 'meeting',
      when: '2023-11-22',
      where: [{ place: 'place/here', precision: 'near' }],
      participants: [
        { actor: 'polity/a', role: 'host' },
        { actor: 'polity/b', role: 'participant' },
      ],
      ...common,
    },
  ],
};

const dataset = createDataset({
  version: '0',
  date: '2026-01-01',
  moved: [],
  removed: [],
  load: (kind) => (RECORDS[kind] ?? []) as never,
});

describe('dayPage', () => {
  it('shows what happened and who held office on the day', () => {
    const keys = dayPage(dataset, '2023-11-22').sections.map(({ key }) => key);
    expect(keys).toContain('happened');
    expect(keys).toContain('offices');
  });

  it('keeps a holder who was last seen earlier apart as possible', () => {
    const keys = dayPage(dataset, '2024-06-01').sections.map(({ key }) => key);
    expect(keys).not.toContain('offices');
    expect(keys).toContain('offices-possibly');
  });

  it('refuses a date that is not one day', () => {
    expect(() => dayPage(dataset, '2023-11')).toThrow();
  });

  it('is asked for the days that events are dated to and offices change on', () => {
    expect(daysWithRecords(dataset)).toEqual(['2023-01-01', '2023-11-22']);
  });
});

describe('mapView', () => {
  it('shows the place of an event with how near it was, and the places around it', () => {
    const points = mapView(dataset, 'event/meeting')?.points ?? [];
    expect(points.map(({ title, main, nearness }) => [title, main, nearness])).toEqual([
      ['Here', true, 'near'],
      ['Near', false, undefined],
    ]);
  });

  it('has a row in its table for every point that it draws', () => {
    const view = mapOfPlaces(dataset);
    expect(view?.table.rows).toHaveLength(view?.points.length ?? -1);
  });

  it('is not drawn where no position is held', () => {
    expect(mapView(dataset, 'place/nowhere')).toBeUndefined();
  });
});

describe('ribbonView', () => {
  it('draws a tenure only as far as it was seen, and says that no end is known', () => {
    expect(ribbonView(dataset, 'person/ana').spans[0]).toMatchObject({ to: '2023-12-02', endKnown: false });
    expect(ribbonView(dataset, 'office/post').spans[0]?.label).toBe('Ana');
  });
});

describe('explainPage', () => {
  it('tells the chains of records that tie the two, each with its sources', () => {
    const { paths, sources: read } = explainPage(dataset, ['polity/a', 'polity/b']);
    expect(paths.map(({ steps }) => steps.map(({ title }) => title))).toEqual([['Meeting', 'B']]);
    expect(read).toHaveLength(1);
  });
});
