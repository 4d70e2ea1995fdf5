/** Every code that an error of this package can carry. */
export const ERROR_CODES = ['not-found', 'data', 'date-format', 'query', 'usage'] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Base of every error thrown by `@balkans/domain`; `code` is stable, `message` is for people. */
export class BalkansError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** No record has this id; `suggestions` holds at most three ids that are near. */
export class NotFoundError extends BalkansError {
  readonly kind: string;
  readonly id: string;
  readonly suggestions: readonly string[];

  constructor(kind: string, id: string, suggestions: readonly string[] = [], detail?: string) {
    const hint = suggestions.length > 0 ? `; nearest is ${suggestions.join(', ')}` : '';
    super('not-found', `${detail ?? `no record '${id}'`}${hint}`);
    this.kind = kind;
    this.id = id;
    this.suggestions = suggestions;
  }
}

/** One problem in authored data: where it stands, which rule it breaks, what to write instead. */
export interface DataIssue {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
  /** Path of the field inside the record, e.g. `holders.kurti-3.end`. */
  readonly path: string;
  readonly rule: string;
  readonly severity: 'error' | 'warn' | 'info';
  readonly message: string;
}

/** Authored data that cannot be used; `issues` lists every problem found, not only the first. */
export class DataError extends BalkansError {
  readonly issues: readonly DataIssue[];

  constructor(issues: readonly DataIssue[]) {
    const [first] = issues;
    const where = first ? `: ${first.file}:${first.line}:${first.column} ${first.rule} ${first.message}` : '';
    super('data', `${issues.length} ${issues.length === 1 ? 'problem' : 'problems'} in the data${where}`);
    this.issues = issues;
  }
}

/** A text that is not a date of the form asked for; `input` is the text as given. */
export class DateFormatError extends BalkansError {
  readonly input: string;

  constructor(input: string, message: string) {
    super('date-format', message);
    this.input = input;
  }
}

/** A part of a query that could not be used; `position` is 1-based. */
export class QueryError extends BalkansError {
  readonly position: number;

  constructor(position: number, message: string) {
    super('query', message);
    this.position = position;
  }
}

/** A call whose arguments do not fit together, e.g. an agreement asked for the positions of a question. */
export class UsageError extends BalkansError {
  constructor(message: string) {
    super('usage', message);
  }
}
