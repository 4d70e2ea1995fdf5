import { execFileSync, spawnSync } from 'node:child_process';
import { TERMINAL_CLI } from './paths.ts';

const SESSION = `balkans-${process.pid}`;
const LONGEST_START = 20_000;
const FEWEST_LINES = 5;
const KEY_PAUSE = 500;

const tmux = (...args: string[]) => execFileSync('tmux', args, { encoding: 'utf8' });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const drawnLines = () =>
  tmux('capture-pane', '-p', '-t', SESSION)
    .split('\n')
    .filter((line) => line.trim() !== '').length;

export interface TerminalShot {
  readonly columns: number;
  readonly rows: number;
  /** Arguments of the command line, and keys pressed when it has started, as tmux names them. */
  readonly args: readonly string[];
  readonly keys: readonly string[];
}

/** The lines of a frame of the explorer with their colours as escape sequences, seen by a real terminal (tmux). */
export async function terminalFrame({ columns, rows, args, keys }: TerminalShot): Promise<string> {
  const command = [process.execPath, TERMINAL_CLI, ...args].map((part) => `'${part}'`).join(' ');
  const shell = `TERM=xterm-256color COLORTERM=truecolor CI=false ${command}`;
  tmux('new-session', '-d', '-s', SESSION, '-x', String(columns), '-y', String(rows), shell);
  try {
    const start = performance.now();
    while (drawnLines() < FEWEST_LINES && performance.now() - start < LONGEST_START) await pause(KEY_PAUSE);
    await pause(KEY_PAUSE);
    for (const key of keys) {
      tmux('send-keys', '-t', SESSION, key);
      await pause(KEY_PAUSE);
    }
    return tmux('capture-pane', '-e', '-p', '-t', SESSION);
  } finally {
    spawnSync('tmux', ['kill-session', '-t', SESSION]);
  }
}
