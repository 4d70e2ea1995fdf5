import { spawnSync } from 'node:child_process';
import { spawn } from '@lydell/node-pty';

/** One run of a program in a fresh process; answers milliseconds. */
export interface Candidate {
  readonly name: string;
  readonly run: () => number | Promise<number>;
}

const RUNS = 21;

/** What the program prints: the milliseconds that it took inside, start of Node left out. */
export function inside(name: string, program: string, ...args: readonly string[]): Candidate {
  const argv = [`${import.meta.dirname}/programs/${program}`, ...args];
  return { name, run: () => Number(spawnNode(argv)) };
}

/** The whole process, from spawn to exit. */
export function whole(name: string, ...argv: readonly string[]): Candidate {
  return {
    name,
    run: () => {
      const start = performance.now();
      spawnNode(argv);
      return performance.now() - start;
    },
  };
}

/** From spawn in a terminal of 120×40 until a text is on it. */
export function untilShown(name: string, text: string, ...argv: readonly string[]): Candidate {
  return {
    name,
    run: () =>
      new Promise((resolve, reject) => {
        const start = performance.now();
        const terminal = spawn(process.execPath, [...argv], { cols: 120, rows: 40, cwd: import.meta.dirname });
        let shown = '';
        terminal.onData((data) => {
          shown += data;
          if (!shown.includes(text)) return;
          resolve(performance.now() - start);
          terminal.kill('SIGKILL');
        });
        terminal.onExit(() => reject(new Error(`${name} ended without showing ${text}: ${shown}`)));
      }),
  };
}

function spawnNode(argv: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, argv, { cwd: import.meta.dirname, encoding: 'utf8' });
  if (status !== 0) throw new Error(`node ${argv.join(' ')}\n${stderr}`);
  return stdout;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Median milliseconds of two candidates whose runs take turns, so that the load of the machine falls on both. */
export async function measure(ours: Candidate, peer: Candidate): Promise<readonly [number, number]> {
  const times: readonly [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    times[0].push(await ours.run());
    times[1].push(await peer.run());
  }
  return [median(times[0]), median(times[1])];
}
