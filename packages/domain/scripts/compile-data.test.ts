import { describe, expect, it } from 'vitest';
import { readLines } from '../src/dataset/read-lines.ts';
import type { RecordId } from '../src/dataset/ref.ts';
import { listAllRecords } from '../src/query/list-records.ts';
import { neighbours } from '../src/query/neighbours.ts';
import { KINDS, type Kind } from '../src/vocab/kind.ts';
import { CASE_IDS } from '../test/fixture/case-records.ts';
import { FIXTURE_RECORDS, fixture } from '../test/fixture-dataset.ts';
import { compileData } from './compile-data.ts';

const { moved, removed } = CASE_IDS;
const compile = (records: typeof FIXTURE_RECORDS) => compileData({ version: '1.2.3', records, moved, removed });
const files = compile(FIXTURE_RECORDS);

/** A fixed shuffle: every seventh record first, then the rest backwards. */
const shuffled = [
  ...FIXTURE_RECORDS.filter((_, index) => index % 7 === 0),
  ...FIXTURE_RECORDS.filter((_, index) => index % 7 !== 0).reverse(),
];

async function load(text: string): Promise<Record<string, () => readonly unknown[]>> {
  return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`);
}

describe('compiled data', () => {
  it('are the same bytes, whatever the order of the records', () => {
    expect([...compile(shuffled)].sort()).toEqual([...files].sort());
  });

  it('are a module, its lines, its links and its types for every kind, the dataset and the search index', () => {
    const names = KINDS.values.flatMap((kind) => [`${kind}.js`, `${kind}.jsonl`, `${kind}.d.ts`, `links-${kind}.json`]);
    const entries = ['index', 'search-index'].flatMap((name) => [`${name}.js`, `${name}.node.js`]);
    const search = ['search-text.js', 'search-index.txt'];
    expect([...files.keys()].sort()).toEqual([...names, ...entries, ...search, 'load.cjs'].sort());
    for (const [name, text] of files)
      if (/s$/.test(name)) expect(text).toMatch(/^\/\/ Made from data\/ by the build; do not edit\./);
  });

  it.each(KINDS.values)('of kind %s give back the published records', async (kind) => {
    const [records] = Object.values(await load(files.get(`${kind}.js`) ?? ''));
    expect(records?.()).toEqual(fixture.records[kind]);
    expect(records?.()).toBe(records?.());
    expect(readLines(files.get(`${kind}.jsonl`) ?? '').all()).toEqual(fixture.records[kind]);
  });

  it('give every record the links that reading all records gives', () => {
    const built = { ...fixture, links: (kind: Kind) => JSON.parse(files.get(`links-${kind}.json`) ?? '') };
    for (const { id } of listAllRecords(fixture))
      expect(neighbours(built, id as RecordId)).toEqual(neighbours(fixture, id as RecordId));
  });

  it('keep signs that would end or break a string of JavaScript', async () => {
    const note = `it's a "quote", a \\ and \u2028 a line`;
    const [source] = FIXTURE_RECORDS.filter(({ kind }) => kind === 'source');
    const compiled = compileData({
      version: '0',
      moved: [],
      removed: [],
      records: source ? [{ ...source, value: { ...source.value, note } }] : [],
    });
    const [records] = Object.values(await load(compiled.get('source.js') ?? ''));
    expect(records?.()).toEqual([{ ...source?.value, note }]);
  });

  it('carry the day of the last review as the date of the dataset', () => {
    expect(files.get('index.js')).toContain('date: "2026-11-24"');
    expect(files.get('index.js')).toContain('statement/2023-rama-thanks-milanovic');
  });
});
