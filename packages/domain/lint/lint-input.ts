import type { MovedId, RemovedId } from '../src/dataset/dataset.ts';
import type { AuthoredRecord, RecordFile } from '../src/records/authored-record.ts';

/** What the lint looks at. */
export interface LintInput {
  /** Records that fit their schema, as `parseRecords` gives them. */
  readonly records: readonly AuthoredRecord[];
  /** Ids of records that are there but could not be read, as `parseRecords` gives them; references may lead to them. */
  readonly refused?: readonly string[];
  /** Whether records are missing: rules on the dataset as a whole then wait. */
  readonly incomplete?: boolean;
  /** The files that they were read from, for rules on the YAML text itself. */
  readonly files: readonly RecordFile[];
  readonly moved?: readonly MovedId[];
  readonly removed?: readonly RemovedId[];
  /** Ids of the last release; each of them must still lead somewhere. */
  readonly published?: readonly string[];
  /** `exceptions.yml`: findings that were looked at and stand. */
  readonly exceptions?: RecordFile | undefined;
  /** `assertions.yml`: floors and ceilings that the dataset as a whole keeps. */
  readonly assertions?: RecordFile | undefined;
  /** Date of the dataset, YYYY-MM-DD; the day of the last review when left out. */
  readonly date?: string;
  /** The day on which the lint runs, YYYY-MM-DD; a record reviewed later is an error. Not asked when left out. */
  readonly today?: string;
}
