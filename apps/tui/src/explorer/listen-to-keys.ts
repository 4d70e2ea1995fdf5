import { ESCAPE_WAIT, KeyDecoder, type KeyPress } from './key-decoder.ts';

/** Hands on the key presses of a terminal, those of one read together. */
export function listenToKeys(stdin: NodeJS.ReadStream, take: (presses: readonly KeyPress[]) => void): void {
  const decoder = new KeyDecoder();
  let waiting: NodeJS.Timeout | undefined;
  const hand = (presses: readonly KeyPress[]) => {
    if (presses.length > 0) take(presses);
  };
  stdin.setEncoding('utf8');
  stdin.on('data', (chunk: string) => {
    clearTimeout(waiting);
    hand(decoder.read(chunk));
    if (decoder.isWaiting) waiting = setTimeout(() => hand(decoder.flush()), ESCAPE_WAIT);
  });
}
