export { lintBeside } from './lint-beside.ts';
export type { LintContext } from './lint-context.ts';
export type { LintInput } from './lint-input.ts';
export type { FileFinding, Finding, LintRule, RecordFinding } from './lint-rule.ts';
export { RULES } from './rules/index.ts';
export { runLint } from './run-lint.ts';
