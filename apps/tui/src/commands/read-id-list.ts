import { UsageError } from '@balkans/domain';
import type { Io } from '../cli/io.ts';

/** The ids of a call, with `-` for those that stdin gives: the first word of each line. Throws `UsageError` for a terminal. */
export async function readIdList(args: readonly string[], verb: string, io: Io): Promise<readonly string[]> {
  if (!args.includes('-')) return args;
  if (io.isInputTerminal) {
    throw new UsageError(`${verb} - reads ids from a pipe; e.g. balkans list event | balkans ${verb} -`);
  }
  const piped = (await io.readInput()).split('\n').map((line) => line.split(/[\t ]/)[0] ?? '');
  return args.flatMap((arg) => (arg === '-' ? piped.filter(Boolean) : [arg]));
}
