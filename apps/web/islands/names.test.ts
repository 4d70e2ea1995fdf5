import { listAllRecords } from '@balkans/domain';
import { dataset } from '@balkans/domain/data';
import { searchIndexOfData } from '@balkans/domain/data/search-index';
import { toSearchDocument } from '@balkans/domain/search';
import { expect, test } from 'vitest';
import { searchFiles } from '../scripts/products/search-files.ts';
import { matchNames, type Named } from './names.ts';

const documents = listAllRecords(dataset).map((record) => toSearchDocument(dataset, record));
const names: readonly Named[] = JSON.parse(
  searchFiles(searchIndexOfData(), documents).get('search/names.json') ?? '[]',
);
const firstOf = (typed: string) => matchNames(names, typed, 5)[0]?.id;

test.each(['Vučić', 'Вучић', 'Vuciq', 'Vuçiq', 'aleksandar vuc'])('%s finds Aleksandar Vučić first', (typed) => {
  expect(firstOf(typed)).toBe('person/aleksandar-vucic');
});

test.each(['Đakovica', 'Djakovica', 'Gjakova', 'Ђаковица'])('%s finds one town first', (typed) => {
  expect(firstOf(typed)).toBe(firstOf('Gjakova'));
  expect(firstOf(typed)).toMatch(/^place\//);
});

test('what nobody is called finds nothing', () => {
  expect(matchNames(names, 'qqqq xyz', 5)).toEqual([]);
  expect(matchNames(names, '  ', 5)).toEqual([]);
});

test('every entry is a record of the dataset', () => {
  const persons = names.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  expect(persons).toEqual(dataset.records.person.map(({ id }) => id));
});
