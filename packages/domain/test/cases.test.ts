import { describe, expect, it } from 'vitest';
import { findRow } from '../src/dataset/find-row.ts';
import { listRefs } from '../src/dataset/list-refs.ts';
import { findRefParts } from '../src/dataset/ref.ts';
import { KINDS } from '../src/vocab/kind.ts';
import { CASE_FILES, CASE_IDS, CASES } from './fixture/case-records.ts';
import { FIXTURE_RECORDS } from './fixture-dataset.ts';

/** Named by the cases, held neither by them nor beside them: readers of a fixture meet dangling ends too. */
const OUTSIDE = [
  'agreement/asm-principles-2015',
  'agreement/august-2015-package',
  'agreement/diplomas-2011',
  'agreement/ibm-2011',
  'agreement/unmik-regulation-1999-8',
  'event/declaration-of-independence-2008',
  'event/ep-resolution-banjska-2023-10-19',
  'event/ibar-drowning-2004',
  'event/icj-advisory-opinion-2010',
  'event/ksf-laws-2018',
  'event/language-consultation-1968',
  'event/league-of-prizren-1878',
  'event/serb-youth-shot-2004',
  'office/chancellor-of-germany',
  'office/eu-special-representative-dialogue',
  'office/president-of-france',
  'office/prime-minister-of-italy',
  'office/prime-minister-of-serbia',
  'statement/2023-vucic-signed-nothing',
  'statement/2024-borrell-ohrid-one-year',
  'statement/2024-rama-attack-on-kosovo',
];

const byId = new Map(FIXTURE_RECORDS.map((record) => [record.id, record]));
const held = FIXTURE_RECORDS.flatMap(({ id, value }) =>
  listRefs(value as { id: string }).map(({ ref }) => ({ from: id, ref, parts: findRefParts(ref) })),
);

describe('the hard cases', () => {
  it.each(CASE_FILES.map(({ path, text }) => [path, text]))('%s says what is hard about it', (_, text) => {
    expect(text).toMatch(/^# Hard: .{20,}/);
  });

  it('fit the schemas of their kinds', () => {
    expect(CASES.issues).toEqual([]);
    expect(CASES.records).toHaveLength(291);
  });

  it('hold a record of every kind', () => {
    expect([...new Set(CASES.records.map(({ kind }) => kind))].sort()).toEqual([...KINDS.values].sort());
  });

  it('lead to one another, or to what is listed as outside', () => {
    const missing = held.filter(({ parts }) => parts && !byId.has(parts.record)).map(({ parts }) => parts?.record);
    expect([...new Set(missing)].sort()).toEqual(OUTSIDE);
  });

  it('lead to rows that exist', () => {
    const lost = held.filter(({ parts }) => {
      const target = parts && byId.get(parts.record);
      return target && findRow(target.value, parts.row) === undefined;
    });
    expect(lost).toEqual([]);
  });

  it('keep renamed and withdrawn ids', () => {
    expect(CASE_IDS.issues).toEqual([]);
    expect(CASE_IDS.moved.map(({ from }) => from)).toEqual(['statement/2023-rama-thanks-milanovic']);
    expect(CASE_IDS.removed.map(({ see }) => see)).toEqual([['agreement/brussels-agreement-2013']]);
  });
});
