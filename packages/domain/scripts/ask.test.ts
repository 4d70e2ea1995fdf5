import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { KINDS, type Kind } from '../src/vocab/kind.ts';
import { ask } from './ask.ts';
import type { KnownData } from './known-data.ts';
import { promptsOf } from './new-id.ts';
import { SKELETONS } from './skeletons/index.ts';

const known: KnownData = {
  ids: new Set(['person/ivica-dacic', 'source/a-page', 'place/skopje', 'agreement/a', 'assessment/a.first']),
  describeMissingRow: (id, row) => (row[0] === 'p1' ? undefined : `${id} has no row ${row.join('.')}; it has p1`),
};

function refusal(kind: Kind, name: string, answer: string, answers: Record<string, string> = {}) {
  const prompt = promptsOf(kind).find((each) => each.name === name);
  return prompt?.refuse?.(answer, { known, answers });
}

async function dialogue(kind: Kind, lines: readonly string[]) {
  const printed: string[] = [];
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const answers = await ask(promptsOf(kind), { known, input, print: (text) => printed.push(text) });
  return { printed: printed.join(''), record: SKELETONS[kind].make(answers, '2026-01-01') };
}

const SOURCE = ['a-new-page', 'A', '', 'T', '', 'https://a.example/x', 'sq', 'media', 'none', 'whole', 'cite-only'];

test.each([
  ['event', 'slug', 'Two Words', 'write small letters, digits and single hyphens'],
  ['statement', 'slug', 'rama-request', 'begin with the year: 2023-…'],
  [
    'person',
    'slug',
    'ivica-dacic',
    /^person\/ivica-dacic exists; .* correct packages\/domain\/data\/person\/ivica-dacic\.yml$/,
  ],
  ['event', 'when', '22.11.2023', "'22.11.2023' is not a date; write 2023-11-22"],
  ['event', 'when', '2023-11-22/2023-11-24', undefined],
  ['event', 'when', '2023/..', /needs the last date/],
  ['office', 'when', '2023/2024', /is an interval; one date/],
  ['source', 'lang', 'sr', "'sr' has no script; write sr-Cyrl or sr-Latn"],
  ['event', 'type', 'meting', "'meting' is none of them; nearest is meeting"],
  ['source', 'class', 'primary', "'primary' is none of them; nearest is primary-official, primary-court"],
  [
    'office',
    'holder',
    'person/ivica-dacik',
    'no person/ivica-dacik; nearest is person/ivica-dacic; or record it first: pnpm data:new person',
  ],
  ['office', 'holder', 'ivica-dacic', "'ivica-dacic' is not the id of a person; write person/ivica-dacic"],
  ['statement', 'office', 'skopje', "'skopje' is not the id of an office; write office/some-slug"],
  ['office', 'of', 'place/skopje', /is not the id of an organization or polity; write organization\/some-slug$/],
  ['statement', 'about', 'agreement/a.p9', 'agreement/a has no row p9; it has p1'],
  ['event', 'source', 'source/a-page', undefined],
] as const)('for a new %s the %s %j is told at its question what it needs', (kind, name, answer, problem) => {
  const found = refusal(kind, name, answer);
  if (problem instanceof RegExp) expect(found).toMatch(problem);
  else expect(found).toBe(problem);
});

test('an id that follows from other answers is refused where it is taken', () => {
  expect(refusal('assessment', 'slug', 'first', { target: 'agreement/a.p1' })).toMatch(/^assessment\/a\.first exists/);
  expect(refusal('assessment', 'slug', 'second', { target: 'agreement/a.p1' })).toBeUndefined();
});

test('a source that was read at another outlet gets its carrier and caveats, an original none', async () => {
  const { record } = await dialogue('source', SOURCE);
  expect(record).toMatchObject({ caveats: ['undated'], issued: { unknown: 'source-undated' } });
  expect(record).not.toHaveProperty('carrier');
  const copied = await dialogue('source', SOURCE.with(2, 'B').with(4, '2023-11-22'));
  expect(copied.record).toMatchObject({ carrier: 'B', caveats: ['repost'], issued: '2023-11-22' });
});

test('a question is asked again after a wrong answer, and its values are listed once', async () => {
  const { printed, record } = await dialogue('source', SOURCE.toSpliced(7, 0, 'medai', ''));
  expect(record).toMatchObject({ class: 'media' });
  expect(printed).toContain("'medai' is none of them; nearest is media");
  expect(printed).toContain('an answer is needed');
  expect(printed).toContain('cite-only is usual for media');
});

test('answers that end too early are an error', async () => {
  await expect(dialogue('source', ['a-new-page'])).rejects.toThrow(
    "the answers ended before 'Publisher, the original one'; nothing was written",
  );
});

test('no statement is given a language that nobody named', () => {
  expect(SKELETONS.statement.make({ name: 'x' }, '2026-01-01')).not.toHaveProperty('spokenIn');
  expect(SKELETONS.statement.make({ name: 'x', lang: 'sq' }, '2026-01-01')).toHaveProperty('spokenIn', 'sq');
});

test.each(KINDS.values)('every question for a new %s has an example, and says once what may be left empty', (kind) => {
  for (const { question, example } of promptsOf(kind)) {
    expect(example).not.toBe('');
    expect(question).not.toMatch(/empty/);
  }
});
