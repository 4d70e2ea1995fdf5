import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { SITE_FOLDER } from './paths.ts';

const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');

/** Runs the command line of Next in the package of the site; resolves with its exit code. */
export function runNext(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  const child = spawn(process.execPath, [NEXT, ...args], {
    cwd: SITE_FOLDER,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: 'inherit',
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}
