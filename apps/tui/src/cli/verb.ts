import type { Dataset, DesignationPolicy, Language } from '@balkans/domain';
import type { Flag, FlagValues } from './flag.ts';
import type { Io } from './io.ts';
import type { Output } from './output.ts';

/** How a reader wants names and days, from the flags that every verb has. */
export interface Settings {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly policy: DesignationPolicy;
  readonly lang: Language;
}

/** One call of a verb. */
export interface Call {
  readonly args: readonly string[];
  readonly flags: FlagValues;
  readonly settings: Settings;
  readonly dataset: Dataset;
  readonly io: Io;
  /** All verbs, for the help. */
  readonly verbs: readonly Verb[];
}

export type Run = (call: Call) => Output | Promise<Output>;

/** What the command line knows of a verb before it is run. */
export interface Verb {
  readonly name: string;
  readonly group: 'Find' | 'Time' | 'Read' | 'Take away' | 'Yours';
  /** As in the overview: `show <id…>`. */
  readonly usage: string;
  /** One sentence. */
  readonly summary: string;
  /** Shell lines, most useful first; a test runs each. */
  readonly examples: readonly string[];
  readonly flags: readonly Flag[];
  /** How many arguments it takes, and what to say of too few. */
  readonly arity: { readonly min: number; readonly max: number; readonly needs: string };
  /** Further lines of its help. */
  readonly notes?: readonly string[];
  readonly run: Run;
}
