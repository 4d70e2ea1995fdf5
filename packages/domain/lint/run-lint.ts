import type { DataIssue } from '../src/errors.ts';
import { compareIssues } from '../src/records/compare-issues.ts';
import { describePath } from '../src/records/describe-path.ts';
import { readAssertions } from './assertions.ts';
import { applyExceptions, type LintedIssue } from './exceptions.ts';
import { createLintContext, type LintContext } from './lint-context.ts';
import type { LintInput } from './lint-input.ts';
import type { Finding, LintRule } from './lint-rule.ts';
import { RULES } from './rules/index.ts';

/**
 * Every problem that the rules find in the whole dataset, sorted by file, line and column, less what
 * `exceptions.yml` excuses. Takes records that fit their schema, as `parseRecords` gives them; while some are missing,
 * rules on the dataset as a whole wait, and no exception counts as stale.
 *
 * @example
 * import { RULES, runLint } from '@balkans/domain/lint';
 * const errors = runLint({ records: [], files: [] }).filter(({ severity }) => severity === 'error');
 * [errors.length, RULES.length > 30];
 * // → [0,true]
 */
export function runLint(input: LintInput, rules: readonly LintRule[] = RULES): readonly DataIssue[] {
  const { assertions, issues } = readAssertions(input.assertions);
  const context = createLintContext(input, assertions);
  const found = rules
    .filter(({ wantsAll }) => !(wantsAll && input.incomplete))
    .flatMap((rule) => [...rule.check(context)].map((finding) => toIssue(rule, finding, context)));
  const kept = applyExceptions(found, { rules, ...input });
  return [...issues, ...kept].sort(compareIssues);
}

function toIssue(rule: LintRule, finding: Finding, { authored }: LintContext): LintedIssue {
  if ('file' in finding) {
    const { file, line, column, message, severity = rule.severity } = finding;
    return { about: file, issue: { file, line, column, path: '', rule: rule.name, severity, message } };
  }
  const record = authored.get(finding.id);
  const path = describePath(record?.value, finding.path);
  return {
    about: finding.id,
    issue: {
      file: record?.file ?? '',
      ...(record?.locate(finding.path) ?? { line: 1, column: 1 }),
      path,
      rule: rule.name,
      severity: rule.severity,
      message: `${path === '' ? finding.id : path}: ${finding.message}`,
    },
  };
}
