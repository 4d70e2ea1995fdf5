import { DataError, DateFormatError, NotFoundError, QueryError, UsageError } from '@balkans/domain';

export interface DescribedError {
  /** Lines for stderr, without the name of the program before them. */
  readonly lines: readonly string[];
  readonly exit: 1 | 2;
}

/** An error as the command line tells it: what is wrong and how to mend it, and the exit code. */
export function describeError(error: unknown): DescribedError {
  if (error instanceof NotFoundError) return { lines: [notFoundLine(error)], exit: 1 };
  if (error instanceof UsageError) return { lines: [error.message], exit: 2 };
  if (error instanceof DateFormatError) return { lines: [error.message], exit: 2 };
  if (error instanceof QueryError) return { lines: [`query column ${error.position}: ${error.message}`], exit: 2 };
  if (error instanceof DataError) {
    const issues = error.issues.map(
      ({ file, line, column, severity, rule, message }) => `${file}:${line}:${column}: ${severity} ${rule}: ${message}`,
    );
    return { lines: [...issues, error.message.split(':')[0] ?? ''], exit: 1 };
  }
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return { lines: [`a defect (${what}); BALKANS_DEBUG=1 shows the trace, please report it`], exit: 1 };
}

function notFoundLine(error: NotFoundError): string {
  if (error.suggestions.length > 0 || !error.message.startsWith('no record')) return error.message;
  const words = error.id.slice(error.id.indexOf('/') + 1).replaceAll('-', ' ');
  return `${error.message}; look for it: balkans search ${words}`;
}
