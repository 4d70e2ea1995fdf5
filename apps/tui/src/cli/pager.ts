import type { Io } from './io.ts';

/** Shows colours and links, and ends at once where the text fits the screen. */
const DEFAULT_PAGER = 'less -FRX';

/** Whether a text goes through a pager: only on a terminal, only where it is longer than that, never where it is off. */
export function wantsPager(text: string, io: Pick<Io, 'isTerminal' | 'rows' | 'env'>, isOff: boolean): boolean {
  if (!io.isTerminal || isOff || io.env.PAGER === '' || io.env.TERM === 'dumb') return false;
  return text.split('\n').length > io.rows;
}

/** Hands a text to the reader's pager and waits for it; answers false where there is none. */
export async function showInPager(text: string, env: Io['env']): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const pager = spawn(env.PAGER ?? DEFAULT_PAGER, { shell: true, stdio: ['pipe', 'inherit', 'inherit'] });
    pager.on('error', () => resolve(false));
    pager.on('close', (code) => resolve(code !== 127));
    // A reader who leaves before the end closes the pipe; that is no fault.
    pager.stdin.on('error', () => undefined);
    pager.stdin.end(text);
  });
}
