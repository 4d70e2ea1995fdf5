import type { Io } from './io.ts';

/** Width of text where no terminal tells one. */
const WIDTH = 100;

/** The process as the world outside a call. A reader of the pipe that has gone away ends it in silence. */
export function processIo(): Io {
  const { stdin, stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit(0);
    });
  }
  return {
    env,
    isTerminal: stdout.isTTY === true,
    isInputTerminal: stdin.isTTY === true,
    columns: Number(env.COLUMNS) || stdout.columns || WIDTH,
    rows: stdout.rows || 24,
    out: (text) => void stdout.write(text),
    err: (text) => void (text !== '' && stderr.write(text)),
    readInput: async () => {
      let input = '';
      stdin.setEncoding('utf8');
      for await (const chunk of stdin) input += chunk;
      return input;
    },
  };
}
