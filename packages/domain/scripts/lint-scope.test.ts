import { expect, test } from 'vitest';
import type { DataIssue } from '../src/errors.ts';
import { parseRecords } from '../src/records/parse-records.ts';
import { lintScope } from './lint-scope.ts';

const source = (id: string) =>
  `- id: ${id}\n  class: media\n  publisher: A\n  side: none\n  title: T\n  issued: '2020'\n  lang: en
  url: https://a.example/${id}\n  read: {on: '2026-01-01', extent: whole}\n  reuse: cite-only\n`;
const data = parseRecords([
  { path: 'source/a.yml', text: source('source/a-one') + source('source/a-two') },
  { path: 'source/b.yml', text: source('source/b-one') },
  { path: 'person/ana.yml', text: 'id: person/ana\nborn: soon\n' },
]);
const at = (file: string, line: number): DataIssue => ({
  file,
  line,
  column: 1,
  path: '',
  rule: 'r',
  severity: 'warn',
  message: '',
});
const found = [at('source/a.yml', 3), at('source/a.yml', 14), at('source/b.yml', 1), at('person/ana.yml', 2)];
const inScope = (...targets: string[]) =>
  found.filter(lintScope(targets, data)).map(({ file, line }) => `${file}:${line}`);

test('an id means the lines of its record, not the others of its file', () => {
  expect(inScope('source/a-one')).toEqual(['source/a.yml:3']);
  expect(inScope('source/a-two', 'person/ana')).toEqual(['source/a.yml:14', 'person/ana.yml:2']);
});

test.each(['source/a.yml', 'packages/domain/data/source/a.yml', './data/source/a.yml', '/x/data/source/a.yml'])(
  'the file may be given as %s',
  (path) => expect(inScope(path)).toEqual(['source/a.yml:3', 'source/a.yml:14']),
);

test.each(['source', 'packages/domain/data/source/'])('the folder %s means its files', (path) => {
  expect(inScope(path)).toEqual(['source/a.yml:3', 'source/a.yml:14', 'source/b.yml:1']);
});

test('nothing given is nothing in scope, the data folder is all', () => {
  expect(inScope()).toEqual([]);
  expect(inScope('packages/domain/data')).toHaveLength(found.length);
});

test('what the data do not hold is refused with the nearest', () => {
  expect(() => inScope('source/a-oen')).toThrow('there is no source/a-oen in the data; nearest is source/a-one');
  expect(() => inScope('elsewhere.txt')).toThrow('give an id, a file or a folder of the data');
});
