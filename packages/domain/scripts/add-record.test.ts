import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseRecords } from '../src/records/parse-records.ts';
import { KINDS, type Kind } from '../src/vocab/kind.ts';
import { addRecord } from './add-record.ts';
import { ask } from './ask.ts';
import { idOf, promptsOf } from './new-id.ts';
import { readDataFolder } from './read-data-folder.ts';
import { SKELETONS } from './skeletons/index.ts';

/** What is answered to each question of a kind, by the name of the question. */
const ANSWERS: Readonly<Record<Kind, Readonly<Record<string, string>>>> = {
  agreement: { stage: 'implementation', when: '2023-03-18', party: 'polity/albania', mode: 'signed' },
  assessment: {
    target: 'agreement/a.p1',
    assessor: 'organization/kfor',
    when: '2024-10',
    gist: 'not begun',
    reading: 'mixed',
    note: 'One part only.',
  },
  dossier: { heading: 'The request', text: 'It began in [[place/skopje]].' },
  event: { type: 'meeting', when: '1998-02-28/1998-03-01', place: 'place/skopje' },
  office: { of: 'organization/kfor', holder: 'person/edi-rama', when: '2023' },
  organization: { class: 'mission' },
  person: { sq: 'Ana', cyrillic: 'Ана' },
  place: { sq: 'Shkup', cyrillic: 'Скопље', class: 'settlement' },
  polity: {},
  question: {
    proposition: 'It binds.',
    about: 'agreement/a',
    affirms: 'polity/albania',
    yes: 'It does.',
    denies: 'person/edi-rama',
    no: 'It does not.',
    when: '2023',
  },
  relation: {
    predicate: 'member-of',
    subject: 'polity/albania',
    object: 'organization/kfor',
    when: '2009-04-01',
    step: 'joined',
  },
  series: {
    unit: 'persons',
    measure: 'troops',
    nature: 'stock',
    of: 'organization/kfor',
    definition: 'Troops.',
    when: '2023-10',
    value: '4700',
  },
  source: {
    publisher: 'A: B',
    carrier: 'C',
    title: 'Yes',
    issued: '2023-11-22',
    url: 'https://a.example/x?y=1#z',
    lang: 'sq',
    class: 'media',
    side: 'none',
    extent: 'whole',
    reuse: 'cite-only',
  },
  statement: {
    act: 'request',
    speaker: 'person/edi-rama',
    office: 'office/a',
    when: '2023-11-22',
    lang: 'sq',
    about: 'organization/kfor',
  },
  term: { definition: 'What it means.' },
};
const COMMON = {
  slug: '2023-a-new-one',
  name: 'A name: with a colon',
  summary: 'One says "so"; another does not.',
  source: 'source/a-page',
};
const IDS = [
  'agreement/a',
  'office/a',
  'organization/kfor',
  'person/edi-rama',
  'place/skopje',
  'polity/albania',
  'source/a-page',
];
const known = { ids: new Set(IDS), describeMissingRow: () => undefined };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'balkans-new-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The record that comes of the answers, given one line after another as by somebody who types. */
async function dictated(kind: Kind, given: Readonly<Record<string, string>> = {}) {
  const all: Readonly<Record<string, string>> = { ...COMMON, ...ANSWERS[kind], ...given };
  const asked = promptsOf(kind).filter(({ isAsked }) => isAsked?.(all) !== false);
  const input = Readable.from(asked.map(({ name }) => `${all[name] ?? ''}\n`));
  const answers = await ask(promptsOf(kind), { known, input, print: () => {} });
  return { id: idOf(kind, answers), ...SKELETONS[kind].make(answers, '2026-01-01') };
}

describe('a new record', () => {
  it.each(KINDS.values)('of kind %s is written where it belongs and fits its schema', async (kind) => {
    const record = await dictated(kind);
    const { path, problems } = addRecord(folder, record);
    expect(problems).toEqual([]);
    const { records, issues } = parseRecords(readDataFolder(folder));
    expect(issues).toEqual([]);
    expect(records.map(({ id, file, value }) => [id, file, value])).toEqual([[record.id, path, record]]);
  });

  it.each(['succeeds', 'borders', 'supports', 'contributes-to', 'recognises', 'imposes-measures-on'])(
    'may state the tie %s',
    async (predicate) => {
      const step = predicate === 'recognises' ? 'announced' : 'imposed';
      const record = await dictated('relation', { predicate, step, mode: 'replaces' });
      expect(addRecord(folder, record).problems).toEqual([]);
    },
  );

  it('that is not valid is not written, and every problem is told', () => {
    const { problems } = addRecord(folder, { id: 'person/ana', name: { en: 'Ana' }, born: 'soon' } as { id: string });
    expect(problems.map((problem) => problem.split(':')[0])).toEqual(
      expect.arrayContaining(['name.sq', 'name.sr-Cyrl', 'born', 'summary', 'sources', 'reviewed']),
    );
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not take the place of another', async () => {
    const record = await dictated('person');
    addRecord(folder, record);
    const before = readFileSync(join(folder, 'person/2023-a-new-one.yml'), 'utf8');
    expect(addRecord(folder, { ...record, born: '1970' } as typeof record).problems).toEqual([
      'person/2023-a-new-one.yml exists; choose another slug',
    ]);
    expect(readFileSync(join(folder, 'person/2023-a-new-one.yml'), 'utf8')).toBe(before);
  });

  it('of a kind that stands in lists is added to its list, once', async () => {
    const first = await dictated('source', { slug: 'a-one' });
    const second = await dictated('source', { slug: 'a-two' });
    addRecord(folder, first);
    expect(addRecord(folder, second)).toEqual({ path: 'source/a.yml', problems: [] });
    expect(addRecord(folder, first).problems).toEqual(['source/a-one is already in source/a.yml; choose another slug']);
    expect(parseRecords(readDataFolder(folder)).records.map(({ id }) => id)).toEqual(['source/a-one', 'source/a-two']);
  });
});
