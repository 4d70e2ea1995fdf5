import type { Screen } from './screen.ts';

const SHOW_CURSOR = '\u001b[?25h';
const HIDE_CURSOR = '\u001b[?25l';

/** Writes screens by the rows that differ from what is there already: some hundred bytes for a moved cursor. */
export class RowWriter {
  readonly #screen: Pick<Screen, 'write'>;
  #shown: readonly string[] = [];
  #hasCursor = false;

  constructor(screen: Pick<Screen, 'write'>) {
    this.#screen = screen;
  }

  /** Forgets what is on the screen, so that the next one is written whole. */
  forget(): void {
    this.#shown = [];
  }

  show(rows: readonly string[], cursor?: { readonly x: number; readonly y: number }): void {
    const changed = rows.flatMap((row, at) =>
      row === this.#shown[at] ? [] : [`\u001b[${at + 1};1H${row}\u001b[0m\u001b[K`],
    );
    if (changed.length === 0 && !cursor && !this.#hasCursor) return;
    const before = changed.length > 0 && this.#hasCursor ? HIDE_CURSOR : '';
    const after = cursor ? `\u001b[${cursor.y + 1};${cursor.x + 1}H${SHOW_CURSOR}` : this.#hasCursor ? HIDE_CURSOR : '';
    this.#screen.write(before + changed.join('') + after);
    this.#shown = rows;
    this.#hasCursor = cursor !== undefined;
  }
}
