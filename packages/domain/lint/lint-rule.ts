import type { DataIssue } from '../src/errors.ts';
import type { FieldPath } from '../src/records/authored-record.ts';
import type { LintContext } from './lint-context.ts';

export type Severity = DataIssue['severity'];

/** A problem in a record, at one of its fields. */
export interface RecordFinding {
  readonly id: string;
  readonly path: FieldPath;
  readonly message: string;
}

/** A problem in a file that is not one record's. */
export interface FileFinding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** Where it differs from that of the rule: a floor stops the build, a ceiling only warns. */
  readonly severity?: Severity;
}

export type Finding = RecordFinding | FileFinding;

/** One rule over the whole dataset. `error` stops the build, `warn` and `info` do not. */
export interface LintRule {
  readonly name: string;
  readonly description: string;
  readonly severity: Severity;
  /** It judges the dataset as a whole, and so waits while records are missing. */
  readonly wantsAll?: true;
  check(context: LintContext): Iterable<Finding>;
}
