/** The world outside a call: where it reads, writes and looks for settings. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether stdout is a terminal, and not a pipe or a file. */
  readonly isTerminal: boolean;
  readonly isInputTerminal: boolean;
  /** Cells in a row of the terminal; 100 where there is none. */
  readonly columns: number;
  readonly rows: number;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** All of stdin. */
  readonly readInput: () => Promise<string>;
}
