import { isKind } from '../src/dataset/ref.ts';
import { nearest } from '../src/search/nearest.ts';
import { KINDS } from '../src/vocab/kind.ts';
import { addRecord } from './add-record.ts';
import { ask } from './ask.ts';
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
  const { path, problems } = addRecord(DATA_FOLDER, { id, ...make(answers, today) });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) fail('nothing was written; start again with the answers mended');
  console.log(`wrote packages/domain/data/${path}; now: pnpm data:lint`);
}

process.on('SIGINT', stop);
await newRecord(process.argv[2]).catch((error: unknown) =>
  fail(error instanceof Error ? error.message : String(error)),
);
