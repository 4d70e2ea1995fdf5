import { describe, expect, it } from 'vitest';
import { marksOf } from '../../test/fixture/runs-of.ts';
import { fixture } from '../../test/fixture-dataset.ts';
import type { RecordId } from '../dataset/ref.ts';
import { listAllRecords } from '../query/list-records.ts';
import { plainText } from './inline.ts';
import { recordPage } from './record-page.ts';
import type { Section } from './section.ts';
import { tableOf } from './table-of.ts';

const sections = listAllRecords(fixture).flatMap(({ id }) => {
  const own = recordPage(fixture, id as RecordId).sections;
  const drawn = own.flatMap((each) => (each.type === 'reading' ? each.figures.map(({ section }) => section) : []));
  return [...own, ...drawn.filter((section) => section !== undefined)].map((section) => ({ id, section }));
});
const ofType = (type: Section['type']) => sections.filter(({ section }) => section.type === type);

function twinOf(id: string, key: string) {
  const section = recordPage(fixture, id as RecordId).sections.find((each) => each.key === key);
  const table = section && tableOf(section);
  if (!table) throw new Error(`${id} has no table for '${key}'`);
  return {
    columns: table.columns.map(({ label }) => label),
    rows: table.rows.map(({ cells }) => cells.map(plainText)),
  };
}

const FIGURES = [
  'figures',
  'series',
  'matrix',
  'positions',
  'acceptance',
  'renderings',
  'factors',
  'findings',
  'table',
] as const;

describe.each(FIGURES)('the table of a section of type %s', (type) => {
  it('is there, with a cell for every column', () => {
    expect(ofType(type).length).toBeGreaterThan(0);
    for (const { id, section } of ofType(type)) {
      const table = tableOf(section);
      expect([id, table?.rows.length ?? 0]).not.toEqual([id, 0]);
      for (const row of table?.rows ?? []) expect(row.cells).toHaveLength(table?.columns.length ?? 0);
    }
  });

  it('holds every source mark that the section holds', () => {
    for (const { id, section } of ofType(type)) {
      const marked = (value: unknown) => [...new Set(marksOf(value).map(({ ref }) => ref))].sort();
      expect([id, marked(tableOf(section))]).toEqual([id, marked(section)]);
    }
  });
});

describe('running text and lists', () => {
  it.each(['facts', 'list', 'reading'] as const)('of type %s need no table', (type) => {
    for (const { section } of ofType(type)) expect(tableOf(section)).toBeUndefined();
  });
});

describe('what a table tells', () => {
  it('of a duty without verdict is that none is held', () => {
    const { columns, rows } = twinOf('agreement/ohrid-annex-2023', 'delivery');
    const verdict = columns.indexOf('Verdict');
    expect(rows.find(([duty]) => duty?.startsWith('donor conference'))?.[verdict]).toBe('no assessment held');
  });

  it('of a verdict is who judges, how they stand to the duty, and that our reading is ours', () => {
    const { columns, rows } = twinOf('agreement/brussels-agreement-2013', 'delivery');
    const [assessor, reading] = [columns.indexOf('Assessor'), columns.indexOf('Our reading')];
    expect(rows.map((row) => row[assessor])).toEqual([
      'Government of Serbia (another party)',
      'Government of Kosovo (judges itself)',
      'European Commission (relayed by another side)',
      'Radio Free Europe/Radio Liberty (relayed by another side)',
      '',
      'Normalizacija.rs',
    ]);
    expect(rows[1]?.[reading]).toBe('not codable (Speaks of the powers to come, not of delivery.)');
  });

  it('of a rendering is beside which other one it differs, and what is only paraphrased is not quoted', () => {
    const { rows } = twinOf('statement/2023-rama-skopje-border-request', 'renderings');
    const ap = rows.find(([outlet]) => outlet?.startsWith('AP'));
    expect(ap?.[4]).toMatch(/^beside Java News; added: infiltration; left out: in fact, .*; changed: grave deviations/);
    expect(ap?.[3]).not.toMatch(/^“/);
    expect(rows[0]?.[3]).toMatch(/^“Theksova .*”$/);
  });

  it('of a figure is its hedge, its reporter and its flags', () => {
    const { rows } = twinOf('series/kosovo-population', 'observations');
    expect(rows.map((row) => row.slice(1, 3).join(' '))).toContain('about 53,000 Serbs');
    const { rows: strength } = twinOf('series/kfor-strength', 'observations');
    expect(strength[0]?.slice(0, 2)).toEqual(['May\u00a01999', '28,000']);
    expect(strength[0]?.join(' ')).toContain('planned');
  });

  it('of a finding is what it leaves open', () => {
    const { columns, rows } = twinOf('question/declaration-2008-international-law', 'findings');
    expect(rows[0]?.[columns.indexOf('Does not decide')]).toBe('It did not rule on statehood or on recognition.');
  });
});
