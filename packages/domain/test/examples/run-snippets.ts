import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { withConsumer } from '../package/built-package.ts';
import type { Snippet } from './list-snippets.ts';

/** One line `// → …` with what the expression before it gave; an error where the snippet threw. */
export interface Outcome {
  readonly checks: readonly { readonly expected: string; readonly text: string; readonly json: string }[];
  readonly error?: string;
}

/** The comment lines `// → …` that follow a statement, as one text. */
function expectedAfter(code: string, end: number): string | undefined {
  const match = /^\s*\n((?:\s*\/\/ .*\n?)+)/.exec(code.slice(end));
  const lines = match?.[1]?.split('\n').map((line) => line.trim().replace(/^\/\/ ?/, '')) ?? [];
  return lines[0]?.startsWith('→ ') ? lines.join('\n').slice(2).trim() : undefined;
}

/** The snippet as a module that hands each awaited value to `check`. */
function moduleOf({ code }: Snippet): string {
  const source = ts.createSourceFile('snippet.ts', code, ts.ScriptTarget.ES2022, true);
  let text = '';
  let last = 0;
  for (const statement of source.statements) {
    const expected = ts.isExpressionStatement(statement) ? expectedAfter(code, statement.end) : undefined;
    if (expected === undefined || !ts.isExpressionStatement(statement)) continue;
    text += `${code.slice(last, statement.getStart())}check(${statement.expression.getText()}, ${JSON.stringify(expected)});`;
    last = statement.end;
  }
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(text + code.slice(last), { compilerOptions: options }).outputText;
}

const RUNNER = `
const outcomes = [];
for (let index = 0; index < Number(process.argv[2]); index += 1) {
  const checks = [];
  globalThis.check = (value, expected) => checks.push({ expected, text: String(value), json: JSON.stringify(value) ?? 'undefined' });
  try { await import(\`./snippet-\${index}.mjs\`); outcomes.push({ checks }); }
  catch (error) { outcomes.push({ checks, error: String(error) }); }
}
process.stdout.write(JSON.stringify(outcomes));
`;

/** Runs snippets as a user of the built package would: from a folder where it is installed. */
export function runSnippets(snippets: readonly Snippet[]): readonly Outcome[] {
  return withConsumer((folder) => {
    for (const [index, snippet] of snippets.entries()) {
      writeFileSync(join(folder, `snippet-${index}.mjs`), moduleOf(snippet));
    }
    writeFileSync(join(folder, 'run.mjs'), RUNNER);
    const run = spawnSync(process.execPath, ['run.mjs', String(snippets.length)], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    });
    if (run.status !== 0) throw new Error(`the examples could not be run: ${run.stderr}`);
    return JSON.parse(run.stdout) as readonly Outcome[];
  });
}
