import { spawnSync } from 'node:child_process';

/** What a fresh process does, as JavaScript for `node -e`, or a command of its own. */
export interface Candidate {
  readonly name: string;
  readonly code?: string;
  readonly argv?: readonly string[];
  /** Divides the time: megabytes of data that were touched. */
  readonly per?: number;
}

const RUNS = 15;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Milliseconds that a piece of code says it took: it prints them. */
function timeInside(code: string, cwd: string): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    cwd,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

function timeWhole(argv: readonly string[], cwd: string): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Median milliseconds of two candidates, runs interleaved, each in a process of its own. */
export function measure(ours: Candidate, peer: Candidate, cwd: string): readonly [number, number] {
  const times: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    [ours, peer].forEach(({ code, argv, per = 1 }, index) => {
      const time = code === undefined ? timeWhole(argv ?? [], cwd) : timeInside(code, cwd);
      times[index as 0 | 1].push(time / per);
    });
  }
  return [median(times[0]), median(times[1])];
}
