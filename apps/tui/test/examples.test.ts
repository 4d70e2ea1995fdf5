import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { VERBS } from '../src/cli/verbs.ts';

const CLI = join(import.meta.dirname, '../dist/cli.js');
const RECORD = `id: event/market
name: {en: Market day}
type: meeting
when: '2023-11-22'
where: [{place: place/north-mitrovica, precision: within}]
participants: [{actor: organization/kfor, role: participant}]
summary: {en: A market was held.}
topics: [peacekeeping]
sources: [{ref: source/ap-rama-2023-11-22-full}]
reviewed: '2023-11-23'
`;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'balkans-examples-'));
  for (const each of ['my/event', '.local/share/bash-completion/completions', '.zfunc', '.config/fish/completions'])
    mkdirSync(join(folder, each), { recursive: true });
  writeFileSync(join(folder, 'my/event/market.yml'), RECORD);
  writeFileSync(join(folder, 'draft.yml'), RECORD);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a line of the help in a shell, with the built command and the records that are shipped. */
function runLine(line: string): { code: number | null; out: string; err: string } {
  const script = `balkans() { '${process.execPath}' '${CLI}' "$@"; }\n${line}`;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], {
    cwd: folder,
    env: { ...process.env, HOME: folder },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

it.each(VERBS.flatMap(({ examples }) => examples))('%s', (line) => {
  const { code, out, err } = runLine(line);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  if (!/validate|>/.test(line)) expect(out).not.toBe('');
});
