import type * as z from 'zod';
import { nearest } from '../search/nearest.ts';
import type { FieldPath } from './authored-record.ts';

type Issue = z.core.$ZodIssue;

/** One problem in the terms of its author: the field, and what to write instead. */
export interface DescribedIssue {
  readonly path: PropertyKey[];
  readonly message: string;
}

/** Whether an alternative of a union was not even meant: the input is of another type altogether. */
function isOfAnotherType(issues: readonly Issue[]): boolean {
  return issues.some(
    (issue) => issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value'),
  );
}

/** The alternative that the author most likely meant. */
function meantAlternative(alternatives: readonly Issue[][]): readonly Issue[] {
  const candidates = alternatives.filter((issues) => !isOfAnotherType(issues));
  const pool = candidates.length > 0 ? candidates : alternatives;
  return [...pool].sort((a, b) => a.length - b.length)[0] ?? [];
}

/** How a value of a type is written in YAML. */
const FORMS: Readonly<Record<string, string>> = {
  array: 'a list, in [ ] or as rows that begin with -',
  object: 'keys and values, in { } or as lines of their own',
};

/** What to write instead of a field that is not known, where the fields are. */
function describeUnknownField(key: string, fields: readonly string[]): string {
  const [near] = nearest(key, fields);
  const hint = near === undefined ? `allowed are ${fields.join(', ')}` : `did you mean '${near}'?`;
  return `there is no field '${key}' here; ${fields.length > 0 ? hint : 'take it out'}`;
}

/**
 * Turns an issue of the schema into problems at the fields that the author can mend. `fieldsAt` gives the fields
 * that are allowed at a path; `above` is the path of the value that the issue is about.
 */
export function describeIssue(
  issue: Issue,
  fieldsAt: (path: FieldPath) => readonly string[],
  above: FieldPath = [],
): readonly DescribedIssue[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return meantAlternative(issue.errors).flatMap((inner) => describeIssue(inner, fieldsAt, path));
  }
  if (issue.code === 'unrecognized_keys' && issue.message.startsWith('Unrecognized')) {
    const fields = fieldsAt(path);
    return issue.keys.map((key) => ({ path: [...path, key], message: describeUnknownField(key, fields) }));
  }
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    const wanted = FORMS[issue.expected] ?? `a ${issue.expected}`;
    const missing = issue.message.includes('received undefined');
    return [{ path, message: missing ? `is missing; write ${wanted}` : `needs ${wanted}` }];
  }
  return [{ path, message: issue.message }];
}
