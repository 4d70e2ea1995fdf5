import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { changed, fixtureInput } from './fixture/lint-fixture.ts';
import { RULES } from './rules/index.ts';
import { runLint } from './run-lint.ts';

test('the fixture breaks no rule', () => {
  const found = runLint(fixtureInput([])).filter(({ severity }) => severity !== 'info');
  expect(found).toEqual([]);
});

test('problems are sorted by file and line, and carry rule, path and position', () => {
  const input = fixtureInput([
    changed('source/beta-report', 'https://beta.example/report', 'https://alpha.example/report'),
    changed('office/head-of-mission', 'of: organization/mission', 'of: organization/nothing'),
  ]);
  const found = runLint(input).filter(({ severity }) => severity !== 'info');
  expect(found.map(({ file, line, column, rule, path }) => [file, line, column, rule, path])).toEqual([
    ['office/head-of-mission.yml', 3, 5, 'ref-exists', 'of'],
    ['source/beta.yml', 8, 6, 'source-twice', 'url'],
  ]);
});

test('while records are missing, rules on the dataset as a whole wait, and no exception is stale', () => {
  const settings = {
    assertions: { path: 'assertions.yml', text: 'counts: {event: {min: 5000}}\n' },
    exceptions: {
      path: 'exceptions.yml',
      text: '- {rule: source-twice, id: source/beta-report, why: one page holds two}\n',
    },
  };
  const rulesThatFind = (incomplete: boolean) =>
    runLint({ ...fixtureInput([]), ...settings, incomplete })
      .filter(({ severity }) => severity === 'error')
      .map(({ rule }) => rule);
  expect(rulesThatFind(false)).toEqual(['minimum-counts', 'stale-exception']);
  expect(rulesThatFind(true)).toEqual([]);
});

test('running the rules changes no record', () => {
  const input = fixtureInput([]);
  const before = JSON.stringify(input.records.map(({ value }) => value));
  runLint(input);
  expect(JSON.stringify(input.records.map(({ value }) => value))).toBe(before);
});

test('every rule has one name, says what it holds, and has a test beside it', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  for (const { name, description } of RULES) {
    expect(description).toMatch(/\.$/);
    expect(existsSync(new URL(`./rules/${name}.test.ts`, import.meta.url))).toBe(true);
  }
});
