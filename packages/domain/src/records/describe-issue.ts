import type * as z from 'zod';

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

/** Turns an issue of the schema into problems at the fields that the author can mend. */
export function describeIssue(issue: Issue): readonly DescribedIssue[] {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    return meantAlternative(issue.errors).flatMap((inner) =>
      describeIssue(inner).map(({ path, message }) => ({ path: [...issue.path, ...path], message })),
    );
  }
  if (issue.code === 'unrecognized_keys' && issue.message.startsWith('Unrecognized')) {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `there is no field '${key}' here; take it out, or look up its name in the schema`,
    }));
  }
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input')) {
    const wanted = FORMS[issue.expected] ?? `a ${issue.expected}`;
    const missing = issue.message.includes('received undefined');
    return [{ path: [...issue.path], message: missing ? `is missing; write ${wanted}` : `needs ${wanted}` }];
  }
  return [{ path: [...issue.path], message: issue.message }];
}
