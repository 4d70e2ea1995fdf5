import { expect, it } from 'vitest';
import { diffRecords } from './diff-records.ts';

const holder = (key: string, rest: object = {}) => ({ key, holder: `person/${key}`, start: '2020', ...rest });
const before = new Map<string, unknown>([
  ['office/a', { id: 'office/a', name: { en: 'A' }, holders: [holder('ana'), holder('eva')] }],
  ['office/b', { id: 'office/b', name: { en: 'B' } }],
  ['office/c', { id: 'office/c', topics: ['status', 'movement'] }],
]);
const changed = (id: string, record: object | undefined) => {
  const after = new Map(before);
  if (record) after.set(id, record);
  else after.delete(id);
  return diffRecords(before, after);
};

it('finds nothing where nothing changed, whatever the order of the keys', () => {
  expect(diffRecords(before, structuredClone(before))).toEqual([]);
  expect(changed('office/b', { name: { en: 'B' }, id: 'office/b' })).toEqual([]);
});

it('names what came and what went', () => {
  expect(changed('office/d', { id: 'office/d' })).toEqual([{ sign: '+', id: 'office/d', fields: [] }]);
  expect(changed('office/b', undefined)).toEqual([{ sign: '-', id: 'office/b', fields: [] }]);
});

it('names the fields that differ, rows by their key', () => {
  const record = {
    id: 'office/a',
    name: { en: 'A', sq: 'A' },
    holders: [holder('ana', { end: '2021' }), holder('eva')],
  };
  expect(changed('office/a', record)).toEqual([{ sign: '~', id: 'office/a', fields: ['name.sq', 'holders.ana.end'] }]);
});

it('does not take a row that moved for one that changed', () => {
  expect(changed('office/a', { id: 'office/a', name: { en: 'A' }, holders: [holder('eva'), holder('ana')] })).toEqual(
    [],
  );
});

it('names a row that came or went by its key', () => {
  const record = { id: 'office/a', name: { en: 'A' }, holders: [holder('ana'), holder('iva')] };
  expect(changed('office/a', record)).toEqual([{ sign: '~', id: 'office/a', fields: ['holders.eva', 'holders.iva'] }]);
});

it('tells a list of values by position, and a value that changed its type', () => {
  expect(changed('office/c', { id: 'office/c', topics: ['status', 'energy'] })[0]?.fields).toEqual(['topics.1']);
  expect(changed('office/b', { id: 'office/b', name: 'B' })[0]?.fields).toEqual(['name']);
});

it('gives changes in the order of ids', () => {
  const after = new Map([...before].reverse());
  expect(diffRecords(new Map(), after).map(({ id }) => id)).toEqual(['office/a', 'office/b', 'office/c']);
});
