import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { filePathOf, isListKind } from '../src/dataset/layout.ts';
import { isKind } from '../src/dataset/ref.ts';
import { checkRecord } from '../src/records/check-record.ts';
import { readRecordFile } from '../src/records/read-record-file.ts';
import { nearest } from '../src/search/nearest.ts';
import { KINDS } from '../src/vocab/kind.ts';
import { ask } from './ask.ts';
import { formatRecordFile } from './format-record-file.ts';
import { readKnownData } from './known-data.ts';
import { idOf, promptsOf } from './new-id.ts';
import { DATA_FOLDER } from './paths.ts';
import { SKELETONS } from './skeletons/index.ts';

function fail(message: string): never {
  console.error(`data:new: ${message}`);
  process.exit(2);
}

function stop(): never {
  console.error('\nstopped; nothing was written');
  process.exit(130);
}

/** Asks for what a new record needs and writes it where it belongs; nothing is written unless it fits its schema. */
async function newRecord(kind: string | undefined): Promise<void> {
  const usage = `pnpm data:new <${KINDS.values.join('|')}>`;
  if (kind === '--help') return console.log(usage);
  if (kind === undefined) fail(`name a kind: ${usage}`);
  if (!isKind(kind))
    fail(`no kind '${kind}'; nearest is ${nearest(kind, KINDS.values).join(', ') || KINDS.values.join(', ')}`);
  const { make } = SKELETONS[kind];
  const answers = await ask(promptsOf(kind), { known: readKnownData(DATA_FOLDER), onStop: stop });
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

process.on('SIGINT', stop);
await newRecord(process.argv[2]).catch((error: unknown) =>
  fail(error instanceof Error ? error.message : String(error)),
);
