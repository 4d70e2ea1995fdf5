import type { RecordId } from '../dataset/ref.ts';
import type { Day } from '../time/day.ts';

/** The answer of a counting rule: lists that a reader can open, never a bare number. */
export interface Count {
  /** Name of the rule, e.g. `recognitions/announced`. */
  readonly rule: string;
  /** The polity or organization that is counted for. */
  readonly of: RecordId;
  readonly on: Day;
  readonly certain: readonly RecordId[];
  readonly possible: readonly RecordId[];
  /** Polities of which no record says anything; never to be read as "no". */
  readonly unrecorded: readonly RecordId[];
}
