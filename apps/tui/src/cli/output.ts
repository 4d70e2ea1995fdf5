import type { GlyphSet } from '../style/glyphs.ts';
import type { Line } from '../style/token.ts';

/** What a terminal or a page of text offers to those who write lines for it. */
export interface Surface {
  readonly width: number;
  readonly glyphs: GlyphSet;
}

/** Rows for pipes, CSV and Markdown; the first column is an id. Values are uncut. */
export interface OutputTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Something that was also said on stderr. */
export interface OutputNote {
  readonly code: string;
  readonly text: string;
  /** 1-based. */
  readonly position?: number;
}

/** What a verb answers; one printer gives it the form that was asked for. */
export interface Output {
  /** What `--json` holds beside the envelope. */
  readonly json: Readonly<Record<string, unknown>>;
  /** What `--ndjson` prints one a line; `json.items` if left out. */
  readonly items?: readonly unknown[];
  /** Left out where the output is a text; a pipe then gets the text. */
  readonly table?: OutputTable;
  /** A pipe gets the text although there is a table, as from a compiler. */
  readonly isTextInPipe?: boolean;
  readonly lines: (surface: Surface) => readonly Line[];
  readonly notes?: readonly OutputNote[];
  /** Last line on stderr, on a terminal only. */
  readonly hint?: string;
  readonly exit?: 0 | 1;
}
