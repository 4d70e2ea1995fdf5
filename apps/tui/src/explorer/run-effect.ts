import { spawn } from 'node:child_process';
import type { Screen } from './screen.ts';

/** Puts text on the clipboard of the terminal (OSC 52), also through ssh; terminals may refuse in silence. */
export function copyToClipboard(text: string, screen: Pick<Screen, 'write'>): void {
  screen.write(`\u001b]52;c;${Buffer.from(text, 'utf8').toString('base64')}\u0007`);
}

const OPENERS: Readonly<Record<string, string>> = { darwin: 'open', win32: 'explorer' };

/** Opens an address in the reader's browser; without one the address, which is on screen, is copied. */
export function openAddress(url: string, screen: Pick<Screen, 'write'>): void {
  const opener = process.env.BROWSER ?? OPENERS[process.platform] ?? 'xdg-open';
  const isRemote = process.env.SSH_CONNECTION !== undefined && process.env.BROWSER === undefined;
  if (isRemote) {
    copyToClipboard(url, screen);
    return;
  }
  const child = spawn(opener, [url], { stdio: 'ignore', detached: true });
  child.on('error', () => copyToClipboard(url, screen));
  child.unref();
}
