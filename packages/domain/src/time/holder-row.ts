import type { HolderMode } from '../vocab/holder-mode.ts';
import type { Interval } from './interval.ts';
import type { Unknown } from './uncertain.ts';

/** One tenure of an office; `holder` is a person's id, `vacant`, or unknown when no source read gives the name. */
export interface HolderRow extends Interval {
  readonly key: string;
  readonly holder: string | Unknown;
  readonly mode: HolderMode;
  readonly standing?: 'undisputed' | 'contested' | undefined;
}
