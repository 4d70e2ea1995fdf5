import { describe, expect, it } from 'vitest';
import { fixture } from '../../test/fixture-dataset.ts';
import { findRecord } from '../dataset/index-of.ts';
import { holderOf } from '../query/holder-of.ts';
import { neighbours } from '../query/neighbours.ts';
import { extendDataset } from './extend-dataset.ts';
import { parseRecords } from './parse-records.ts';

const { records, issues } = parseRecords([
  {
    path: 'person/eva.yml',
    text: `id: person/eva
name: {en: Eva, sq: Eva, sr-Cyrl: Ева}
summary: {en: A person.}
sources: [{ref: source/factbook-xk}]
reviewed: '2026-01-01'
`,
  },
  {
    path: 'office/mayor-of-zvecan.yml',
    text: `id: office/mayor-of-zvecan
name: {en: Mayor}
of: organization/municipality-of-zvecan
holders:
  - {key: eva, holder: person/eva, mode: full, start: '2023-05-29', end: '2024-01-01', sources: [{ref: source/factbook-xk}]}
summary: {en: A post.}
sources: [{ref: source/factbook-xk}]
reviewed: '2026-01-01'
`,
  },
]);
const extended = extendDataset(fixture, records);
const mayors = (dataset: typeof fixture) =>
  holderOf(dataset, 'office/mayor-of-zvecan', '2023-06-01').certain.map(({ holder }) => holder);

describe('a dataset with records laid over it', () => {
  it('takes records that fit their schemas', () => {
    expect(issues).toEqual([]);
  });

  it('answers from the new records', () => {
    expect(findRecord(extended, 'person/eva')?.name['sr-Latn']).toBe('Eva');
    expect(mayors(extended)).toEqual(['person/eva']);
    expect(neighbours(extended, 'person/eva').in.map(({ from }) => from)).toEqual(['office/mayor-of-zvecan']);
  });

  it('lets a record stand in for the old one of its id, and keeps the order of ids', () => {
    const ids = extended.records.office.map(({ id }) => id);
    expect(ids).toHaveLength(fixture.records.office.length);
    expect(ids).toEqual([...ids].sort());
  });

  it('leaves its base as it was', () => {
    expect(findRecord(fixture, 'person/eva')).toBeUndefined();
    expect(mayors(fixture)).toEqual([]);
    expect(fixture.records.person).toHaveLength(extended.records.person.length - 1);
  });

  it('keeps what the base holds in kinds that nothing is laid over, and its version and redirects', () => {
    expect(extended.records.source).toEqual(fixture.records.source);
    expect([extended.version, extended.date]).toEqual([fixture.version, fixture.date]);
    expect(findRecord(extended, 'statement/2023-rama-thanks-milanovic')?.id).toBe(
      'statement/2023-rama-kosovo-nato-integration',
    );
  });
});
