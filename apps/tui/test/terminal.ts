import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type IPty, spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';

const CLI = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** The built program in a real terminal of a size; what it shows is read from an emulator. */
export class TerminalSession {
  readonly #pty: IPty;
  readonly #emulator: InstanceType<typeof headless.Terminal>;
  readonly #exit: Promise<number>;
  /** All bytes that the program has written. */
  bytes = '';

  constructor(
    args: readonly string[],
    { columns = 80, rows = 24 }: { readonly columns?: number; readonly rows?: number } = {},
  ) {
    if (!existsSync(CLI)) throw new Error(`${CLI} is missing: run the build before these tests`);
    this.#emulator = new headless.Terminal({ cols: columns, rows, allowProposedApi: true });
    // Ink draws nothing but the last frame where it believes itself in CI.
    const env = { ...process.env, CI: 'false', TERM: 'xterm-256color', LANG: 'en_US.UTF-8', NO_COLOR: '1' };
    this.#pty = spawn(process.execPath, [CLI, ...args], { cols: columns, rows, env });
    this.#pty.onData((data) => {
      this.bytes += data;
      this.#emulator.write(data);
    });
    this.#exit = new Promise((resolve) => this.#pty.onExit(({ exitCode }) => resolve(exitCode)));
  }

  type(keys: string): void {
    this.#pty.write(keys);
  }

  kill(signal: string): void {
    this.#pty.kill(signal);
  }

  resize(columns: number, rows: number): void {
    this.#emulator.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** Waits until the screen holds the text; fails with the screen where it never does. */
  async see(text: string): Promise<readonly string[]> {
    for (let tries = 0; tries < 300; tries += 1) {
      const screen = this.screen();
      if (screen.join('\n').includes(text)) return screen;
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
    throw new Error(`never saw '${text}':\n${this.screen().join('\n')}`);
  }

  screen(): readonly string[] {
    const { active } = this.#emulator.buffer;
    return Array.from(
      { length: this.#emulator.rows },
      (_, row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
    );
  }

  get isAlternate(): boolean {
    return this.#emulator.buffer.active.type === 'alternate';
  }

  /** The exit code, once the program has ended and its last bytes are shown. */
  async end(): Promise<number> {
    const code = await this.#exit;
    await new Promise<void>((resolve) => this.#emulator.write('', resolve));
    return code;
  }
}
