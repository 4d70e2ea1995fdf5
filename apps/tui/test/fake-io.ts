import { fixture } from '@balkans/domain-fixture';
import type { Io } from '../src/cli/io.ts';
import { run } from '../src/cli/run.ts';

export interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line over the records of the tests, in a pipe unless told otherwise. */
export async function balkans(
  argv: readonly string[],
  { input = '', ...overrides }: Partial<Io> & { readonly input?: string } = {},
): Promise<Answer> {
  let out = '';
  let err = '';
  const io: Io = {
    env: {},
    isTerminal: false,
    isInputTerminal: false,
    columns: 100,
    rows: 30,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: async () => input,
    ...overrides,
  };
  const code = await run(argv, io, async () => fixture);
  return { code, out, err };
}

/** The same on a terminal without colour, a pager or links. */
export function onTerminal(argv: readonly string[], overrides: Partial<Io> = {}): Promise<Answer> {
  return balkans(argv, {
    isTerminal: true,
    env: { NO_COLOR: '1', PAGER: '', LANG: 'en_US.UTF-8', TERM: 'xterm' },
    ...overrides,
  });
}
