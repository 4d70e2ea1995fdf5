import * as z from 'zod';
import type { DataIssue } from '../src/errors.ts';
import { describePath } from '../src/records/describe-path.ts';
import type { LintInput } from './lint-input.ts';
import type { LintRule } from './lint-rule.ts';
import { readYamlFile } from './read-yaml-file.ts';

const exceptionsSchema = z.array(
  z.strictObject({ rule: z.string(), id: z.string(), path: z.string().optional(), why: z.string().min(10) }),
);

/** A finding of the lint, with the record or file that it is about. */
export interface LintedIssue {
  readonly about: string;
  readonly issue: DataIssue;
}

interface ExceptionSettings extends Pick<LintInput, 'exceptions' | 'incomplete'> {
  readonly rules: readonly LintRule[];
}

/**
 * Takes out what `exceptions.yml` excuses. An exception names a rule and a record, and a field where it means only
 * one; an exception that excuses nothing any more is itself an error, unless records are missing, as is one for a rule
 * that does not exist.
 */
export function applyExceptions(
  found: readonly LintedIssue[],
  { rules, exceptions: file, incomplete = false }: ExceptionSettings,
): readonly DataIssue[] {
  if (file === undefined) return found.map(({ issue }) => issue);
  const yaml = readYamlFile(file);
  const report = (rule: string, path: PropertyKey[], message: string): DataIssue => ({
    file: yaml.file,
    ...yaml.locate(path),
    path: describePath(yaml.value, path),
    rule,
    severity: 'error',
    message,
  });
  const result = exceptionsSchema.safeParse(yaml.value ?? []);
  if (!result.success) {
    const refused = result.error.issues.map(({ path, message }) => report('exceptions', path, message));
    return [...found.map(({ issue }) => issue), ...refused];
  }
  const used = new Set<number>();
  const kept = found.filter(({ about, issue }) => {
    const matching = result.data.flatMap(({ rule, id, path }, index) =>
      rule === issue.rule && id === about && (path === undefined || path === issue.path) ? [index] : [],
    );
    for (const index of matching) used.add(index);
    return matching.length === 0;
  });
  const stale = result.data.flatMap(({ rule, id }, index) => {
    const isKnown = rules.some(({ name }) => name === rule);
    if (used.has(index) || (isKnown && incomplete)) return [];
    const what = isKnown ? `${rule} no longer finds anything in ${id}` : `there is no rule '${rule}'`;
    return [report('stale-exception', [index], `${what}; take the exception out`)];
  });
  return [...kept.map(({ issue }) => issue), ...stale];
}
