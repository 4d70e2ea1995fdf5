import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { createDataset } from '../dataset/dataset.ts';
import { DateFormatError } from '../errors.ts';
import { holderOf } from './holder-of.ts';
import { listRecords } from './list-records.ts';
import { onDay } from './on-day.ts';
import { recognitionsOf } from './recognitions-of.ts';

describe('onDay', () => {
  const day = onDay(fixture, '2023-11-22');
  const ids = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);

  it('answers each office as the query of the office does', () => {
    for (const { id } of fixture.records.office) {
      const { certain, possible } = holderOf(fixture, id, '2023-11-22');
      const held = (list: typeof day.offices.certain) =>
        list.filter(({ office }) => office.id === id).map((each) => each.held);
      expect([held(day.offices.certain), held(day.offices.possible)]).toEqual([certain, possible]);
    }
  });

  it('reads only the kinds of the parts that are touched', () => {
    const touched: string[] = [];
    const watched = createDataset({
      ...fixture,
      load: (kind) => {
        touched.push(kind);
        return listRecords(fixture, kind);
      },
    });
    expect(onDay(watched, '2023-11-22').offices).toEqual(day.offices);
    expect(touched).toEqual(['office']);
  });

  it('says where each applicant and member stood, and by which step', () => {
    const standing = day.members.find(({ relation }) => relation.id === 'relation/member-of-albania-nato');
    expect(standing).toMatchObject({ accession: ['member'], association: ['partner'], step: { key: 'joined' } });
    expect(day.members.map(({ relation }) => relation.id)).not.toContain('relation/member-of-albania-kfor');
  });

  it('leaves out those who had taken no step yet', () => {
    const before = onDay(fixture, '1990-01-01');
    expect(before.members).toEqual([]);
  });

  it('counts recognitions by each rule, as the query of that rule does', () => {
    expect(day.recognitions).toEqual(
      (['announced', 'net-of-withdrawals', 'documented'] as const).map((rule) =>
        recognitionsOf(fixture, 'polity/kosovo', { on: '2023-11-22', rule }),
      ),
    );
  });

  it('gives the latest figures up to the day and none after it', () => {
    const kfor = day.figures.find(({ series }) => series.id === 'series/kfor-strength');
    expect(kfor?.observations.map(({ period, value }) => [period, value])).toEqual([['2023-10-10', 4700]]);
  });

  it('tells what happened and was said, and keeps what only may have been that day apart', () => {
    expect(ids(day.events.certain)).toContain('event/skopje-leaders-meeting-2023-11-22');
    expect(ids(day.events.certain)).toContain('event/proceeding-ksc-thaci');
    expect(ids(day.statements.certain)).toEqual(['statement/2023-rama-skopje-border-request']);
    expect(ids([...day.events.certain, ...day.events.possible])).not.toContain('event/fixture-side-meeting');
  });

  it('refuses a date that is not one day', () => {
    expect(() => onDay(fixture, '2023-11')).toThrow(DateFormatError);
    expect(() => onDay(fixture, '2023-11-31')).toThrow(DateFormatError);
  });
});
