import { writeSync } from 'node:fs';

const ENTER = '\u001b[?1049h\u001b[?25l\u001b[?2004h\u001b[2J\u001b[H';
const LEAVE = '\u001b[?2004l\u001b[?25h\u001b[?1049l';

/** The alternate screen with raw keys and bracketed paste; entered and left by us alone, and left only once. */
export class Screen {
  readonly #stdin: NodeJS.ReadStream;
  #isOn = false;

  constructor(stdin: NodeJS.ReadStream) {
    this.#stdin = stdin;
  }

  enter(): void {
    if (this.#isOn) return;
    this.#isOn = true;
    this.#stdin.setRawMode(true);
    this.#put(ENTER);
  }

  /** Gives the terminal back as it was; safe to call from an exit handler. */
  leave(): void {
    if (!this.#isOn) return;
    this.#isOn = false;
    this.#put(LEAVE);
    try {
      this.#stdin.setRawMode(false);
    } catch {
      // The terminal has hung up; there is nothing left to restore.
    }
  }

  /** Writes to the alternate screen; once it is left, a frame that comes late is dropped. */
  write(text: string): void {
    if (this.#isOn) this.#put(text);
  }

  /** Writes at once, so that nothing is lost when the process ends. */
  #put(text: string): void {
    try {
      writeSync(1, text);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== 'EAGAIN' && code !== 'EPIPE' && code !== 'EIO') throw error;
    }
  }
}
