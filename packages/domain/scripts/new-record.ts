import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { filePathOf, isListKind } from '../src/dataset/layout.ts';
import { isKind } from '../src/dataset/ref.ts';
import { checkRecord } from '../src/records/check-record.ts';
import { readRecordFile } from '../src/records/read-record-file.ts';
import { nearest } from '../src/search/nearest.ts';
import { KINDS } from '../src/vocab/kind.ts';
import { ask, type Prompt } from './ask.ts';
import { formatRecordFile } from './format-record-file.ts';
import { DATA_FOLDER } from './paths.ts';
import { SKELETONS } from './skeletons/index.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function fail(message: string): never {
  console.error(`data:new: ${message}`);
  process.exit(2);
}

/** The question for the slug; a relation's id follows from its ends, an assessment's hangs on its agreement. */
function slugPrompt(kind: string): readonly Prompt[] {
  if (kind === 'relation') return [];
  const example =
    { source: 'reuters-banjska-2023-09-25', statement: '2023-rama-skopje-request', assessment: 'commission-2024-10' }[
      kind
    ] ?? 'small-letters-and-hyphens';
  const question =
    kind === 'assessment'
      ? 'Key of the assessment, unique under its agreement'
      : `Slug: the part of the id after ${kind}/`;
  return [
    {
      name: 'slug',
      question,
      example,
      refuse: (answer) => (SLUG.test(answer) ? undefined : 'write small letters, digits and single hyphens'),
    },
  ];
}

function idOf(kind: string, answers: Readonly<Record<string, string>>): string {
  const slug = (ref = '') => ref.slice(ref.indexOf('/') + 1);
  if (kind === 'relation') return `relation/${answers.predicate}-${slug(answers.subject)}-${slug(answers.object)}`;
  if (kind === 'assessment') return `assessment/${slug(answers.target).split('.')[0]}.${answers.slug}`;
  return `${kind}/${answers.slug}`;
}

/** Asks for what a new record needs and writes it where it belongs; nothing is written unless it fits its schema. */
async function newRecord(kind: string | undefined): Promise<void> {
  if (kind === undefined) fail(`name a kind: pnpm data:new <${KINDS.values.join('|')}>`);
  if (!isKind(kind))
    fail(`no kind '${kind}'; nearest is ${nearest(kind, KINDS.values).join(', ') || KINDS.values.join(', ')}`);
  const { prompts, make } = SKELETONS[kind];
  const answers = await ask([...slugPrompt(kind), ...prompts]);
  const id = idOf(kind, answers);
  const today = new Date().toISOString().slice(0, 10);
  const record = { id, ...make(answers, today) };
  const path = filePathOf(id);
  const target = join(DATA_FOLDER, path);
  const before = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (before && !isListKind(kind)) fail(`${path} exists; choose another slug`);
  const text = formatRecordFile(before + stringify(isListKind(kind) ? [record] : record, { lineWidth: 0 }));
  const read = readRecordFile({ path, text });
  if (read.records.filter((each) => each.id === id).length > 1)
    fail(`${id} is already in ${path}; choose another slug`);
  const issues = [...read.issues, ...read.records.filter((each) => each.id === id).flatMap(checkRecord)];
  for (const issue of issues) console.error(`${issue.path}: ${issue.message}`);
  if (issues.length > 0) fail('nothing was written; start again with the answers mended');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`wrote packages/domain/data/${path}; now: pnpm data:lint`);
}

await newRecord(process.argv[2]).catch((error: unknown) =>
  fail(error instanceof Error ? error.message : String(error)),
);
