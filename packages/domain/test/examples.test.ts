import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listSnippets } from './examples/list-snippets.ts';
import { runSnippets } from './examples/run-snippets.ts';
import { DIST } from './package/built-package.ts';

const snippets = listSnippets();
const outcomes = runSnippets(snippets);

describe('an example', () => {
  it.each(snippets.map(({ at }, index) => [at, outcomes[index]] as const))('of %s gives what it says', (_, outcome) => {
    expect(outcome?.error).toBeUndefined();
    expect(outcome?.checks.length).toBeGreaterThan(0);
    for (const { expected, text, json } of outcome?.checks ?? []) {
      expect(expected === text ? text : json).toBe(expected);
    }
  });
});

/** Declarations of functions in the built types, each with the comment before it. */
function declaredFunctions(entry: string): readonly (readonly [name: string, comment: string])[] {
  const types = readFileSync(join(DIST, entry), 'utf8');
  const declaration = /(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?declare (?:function|const) (\w+)(?=[(<]|: Getter<)/g;
  return [...types.matchAll(declaration)].map(([, comment = '', name = '']) => [name, comment] as const);
}

describe('every public function has an example', () => {
  it.each(['index.d.ts', 'search.d.ts', 'records.d.ts', 'lint.d.ts'])('in %s', (entry) => {
    const functions = declaredFunctions(entry);
    expect(functions.length).toBeGreaterThan(0);
    expect(functions.filter(([, comment]) => !comment.includes('@example')).map(([name]) => name)).toEqual([]);
  });
});

it('stands in the README and beside the queries', () => {
  const places = snippets.map(({ at }) => at.replace(/:\d+$/, ''));
  expect(places).toContain('README.md');
  expect(places).toContain('packages/domain/src/query/holder-of.ts');
});
