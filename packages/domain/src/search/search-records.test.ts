import { describe, expect, it } from 'vitest';
import { createDataset } from '../dataset/dataset.ts';
import { publishRecord } from '../dataset/publish-record.ts';
import { searchRecords } from './search-records.ts';
import { toSearchDocument } from './to-search-document.ts';

const sources = [{ ref: 'source/wire-report' }];
const reviewed = '2026-01-01';
const RECORDS = [
  {
    id: 'person/jane-doe',
    name: { en: 'Jane Doe', sq: 'Xhejn Do', 'sr-Cyrl': 'Џејн До' },
    summary: { en: 'Holds [[office/head-of-x]].' },
    sources,
    reviewed,
  },
  { id: 'polity/x', name: { en: 'Xland', sq: 'Ikslandë' }, side: 'none', sources, reviewed },
  {
    id: 'organization/government-of-x',
    name: { en: 'Government of Xland' },
    class: 'government',
    of: 'polity/x',
    sources,
    reviewed,
  },
  {
    id: 'office/head-of-x',
    name: { en: 'Head of government' },
    of: 'organization/government-of-x',
    holders: [],
    sources,
    reviewed,
  },
  {
    id: 'statement/2023-doe-border',
    name: { en: 'Doe asks for patrols' },
    act: 'request',
    speakers: [{ actor: 'person/jane-doe', capacity: 'office/head-of-x' }],
    when: {
      disputed: [
        { value: '2023-11-23', sources },
        { value: '2023-11-21', sources },
      ],
    },
    about: ['polity/x'],
    spokenIn: 'sq',
    renderings: [{ key: 'wire', source: 'source/wire-report', lang: 'en', mode: 'quote', text: 'more soldiers' }],
    summary: { en: 'Doe asked [[polity/x|a neighbour]] for patrols.', sq: 'Doe kërkoi patrulla.' },
    topics: ['policing'],
    reviewed,
  },
  {
    id: 'source/wire-report',
    class: 'wire',
    publisher: 'Wire',
    side: 'other',
    title: 'Report from the summit',
    issued: { unknown: 'source-undated' },
    lang: 'en',
    url: { unknown: 'not-in-source' },
    read: { on: '2024', extent: 'whole' },
    reuse: 'cite-only',
  },
];

const dataset = createDataset({
  version: '0.0.0',
  date: '2026-01-01',
  moved: [],
  removed: [],
  load: (kind) => RECORDS.filter(({ id }) => id.startsWith(`${kind}/`)).map((record) => publishRecord(kind, record)),
});
const ids = (query: string) => searchRecords(dataset, query).hits.map(({ id }) => id);

describe('toSearchDocument', () => {
  const statement = toSearchDocument(dataset, dataset.records.statement[0]!);

  it('carries the values by which a statement is filtered', () => {
    expect(statement.fields).toMatchObject({
      kind: ['statement'],
      act: ['request'],
      by: ['person/jane-doe'],
      actor: ['person/jane-doe', 'polity/x'],
      about: ['polity/x'],
      side: ['none'],
      year: ['2023'],
      lang: ['sq', 'en'],
      has: ['rendering', 'quotation', 'dispute'],
    });
  });

  it('has the earliest rival of a disputed date first, and keeps the others', () => {
    expect([statement.date, statement.otherDates]).toEqual(['2023-11-21', ['2023-11-23']]);
  });

  it('reads links as the words that readers see', () => {
    expect(statement.text).toContain('Doe asked a neighbour for patrols.');
    expect(toSearchDocument(dataset, dataset.records.person[0]!).text).toContain('Holds Head of government.');
  });
});

describe('searchRecords', () => {
  it('finds a statement by who spoke, in any language of the speaker’s name', () => {
    expect(ids('џејн patrols')).toEqual(['statement/2023-doe-border']);
  });

  it('finds what is said in a rendering and in another language', () => {
    expect(ids('"more soldiers"')).toEqual(['statement/2023-doe-border']);
    expect(ids('patrulla')).toEqual(['statement/2023-doe-border']);
  });

  it('finds on every rival day of a disputed date', () => {
    expect([ids('on:2023-11-21'), ids('on:2023-11-23'), ids('on:2023-11-22')]).toEqual([
      ['statement/2023-doe-border'],
      ['statement/2023-doe-border'],
      [],
    ]);
  });

  it('knows the values of its own records', () => {
    expect(searchRecords(dataset, 'by:person/jane-do').query.notes).toMatchObject([{ nearest: ['person/jane-doe'] }]);
  });
});
