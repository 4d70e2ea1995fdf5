import { expect, test } from 'vitest';
import { fixtureInput } from './fixture/lint-fixture.ts';
import { RULES } from './rules/index.ts';
import { runLint } from './run-lint.ts';

test('the fixture breaks no rule', () => {
  const found = runLint(fixtureInput([])).filter(({ severity }) => severity !== 'info');
  expect(found).toEqual([]);
});
