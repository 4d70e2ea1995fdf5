import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { sortDateOf } from '../query/date-of.ts';
import { listAllRecords } from '../query/list-records.ts';
import { compareDates } from '../time/compare-dates.ts';
import { KINDS, type Kind } from '../vocab/kind.ts';
import { listView } from './list-view.ts';

const rowOf = (kind: Kind, id: string, options = {}) =>
  listView(fixture, kind, options).rows.find((row) => row.id === id)?.cells;
const plain = (cells: readonly string[] | undefined) => cells?.map((cell) => cell.replaceAll('\u00a0', ' '));

describe('a list of any kind', () => {
  it.each(KINDS.values)('of kind %s has a row for every record and a cell for every column', (kind) => {
    const { columns, rows, label } = listView(fixture, kind);
    expect(rows.map(({ id }) => id).sort()).toEqual(fixture.records[kind].map(({ id }) => id).sort());
    for (const { cells, title } of rows) {
      expect(cells).toHaveLength(columns.length);
      expect(title).not.toBe('');
    }
    expect(label).toMatch(/^[A-Z]/);
  });

  it('keeps the records that it is given, in their order, and passes over those of other kinds', () => {
    const ids = ['person/vjosa-osmani', 'polity/kosovo', 'person/albin-kurti', 'person/nobody'];
    expect(listView(fixture, 'person', { ids }).rows.map(({ id }) => id)).toEqual([
      'person/vjosa-osmani',
      'person/albin-kurti',
    ]);
  });

  it.each(['event', 'statement', 'agreement', 'assessment', 'source'] as const)(
    'of dated records of kind %s begins with the latest, those without date last',
    (kind) => {
      const byId = new Map(listAllRecords(fixture).map((record) => [record.id as string, record]));
      const dates = listView(fixture, kind).rows.map(({ id }) => {
        const record = byId.get(id);
        return record && sortDateOf(fixture, record);
      });
      const known = dates.filter((date) => date !== undefined);
      expect(dates.slice(0, known.length)).toEqual(known);
      expect(known).toEqual([...known].sort((a, b) => compareDates(b, a)));
    },
  );

  it('of others goes by the alphabet', () => {
    const titles = listView(fixture, 'person').rows.map(({ title }) => title);
    expect(titles).toEqual([...titles].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('gives names under the policy of the reader', () => {
    const { rows } = listView(fixture, 'polity', { policy: 'eu' });
    expect(rows.find(({ id }) => id === 'polity/kosovo')?.title).toBe('Kosovo*');
  });
});

describe('cells', () => {
  it('of an office tell who held it on the day: for certain, possibly, nobody, or no record', () => {
    const office = (id: string, on: string) => plain(rowOf('office', `office/${id}`, { on }));
    expect(office('president-of-kosovo', '2020-11-04')).toEqual(['Hashim Thaçi', '7 Apr 2016 – 5 Nov 2020']);
    expect(office('foreign-minister-of-kosovo', '2010-06-01')?.[0]).toBe('possibly Skënder Hyseni, Enver Hoxhaj');
    expect(office('mayor-of-zvecan', '2022-11-05')?.[0]).toBe('vacant');
    expect(office('mayor-of-zvecan', '2020-01-01')).toEqual(['no record', '']);
  });

  it('of a person tell the offices of the day', () => {
    const person = (on: string) => rowOf('person', 'person/vjosa-osmani', { on });
    expect(person('2022-01-01')).toEqual(['President of Kosovo']);
    expect(person('2019-01-01')).toEqual(['']);
  });

  it('of a series tell every figure of the last period, none chosen, and no plan', () => {
    expect(plain(rowOf('series', 'series/kfor-strength'))).toEqual(['3 Oct 2025', '4,649']);
    expect(plain(rowOf('series', 'series/kfor-strength', { on: '1999-05-31' }))).toEqual(['', '']);
    expect(rowOf('series', 'series/kosovo-population')).toEqual([
      '2024',
      '1,602,515 total; 1,586,659 enumerated; about 53,000 Serbs; 1 more',
    ]);
  });

  it('of an agreement, a question and a relation tell how it stands', () => {
    expect(rowOf('agreement', 'agreement/brussels-agreement-2013')?.[1]).toBe('initialled, ratified, noted');
    expect(rowOf('question', 'question/asm-principles-constitutional')).toEqual(['2', '1']);
    expect(plain(rowOf('relation', 'relation/member-of-albania-nato'))).toEqual(['member of', 'joined, 1 Apr 2009']);
    expect(plain(rowOf('relation', 'relation/contributes-to-albania-kfor'))?.[1]).toContain('since 2008');
  });

  it('of an event tell what harm is reported, without a number', () => {
    expect(plain(rowOf('event', 'event/zvecan-clash-2023-05-29'))).toEqual(['29 May 2023', 'Clash', 'injured']);
    expect(rowOf('event', 'event/fixture-side-meeting')).toEqual(['not known', 'Meeting', '']);
  });
});
