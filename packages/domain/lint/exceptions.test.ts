import { expect, test } from 'vitest';
import { changed, fixtureInput } from './fixture/lint-fixture.ts';
import { sourceTwice } from './rules/source-twice.ts';
import { runLint } from './run-lint.ts';

const twin = changed('source/beta-report', 'https://beta.example/report', 'https://alpha.example/report');
const found = (records: readonly string[], text: string) =>
  runLint({ ...fixtureInput(records), exceptions: { path: 'exceptions.yml', text } }, [sourceTwice]).map(
    ({ file, line, rule, message }) => [file, line, rule, message],
  );
const exception = '- rule: source-twice\n  id: source/beta-report\n  why: one page holds two reports\n';

test('an exception takes out the finding that it names, and only in its field', () => {
  expect(found([twin], exception)).toEqual([]);
  expect(found([twin], exception.replace('  why', '  path: url\n  why'))).toEqual([]);
  expect(found([twin], exception.replace('  why', '  path: title\n  why')).map(([, , rule]) => rule)).toEqual([
    'stale-exception',
    'source-twice',
  ]);
});

test('an exception that excuses nothing any more is an error at its line', () => {
  expect(found([], `# looked at\n${exception}`)).toEqual([
    [
      'exceptions.yml',
      2,
      'stale-exception',
      'source-twice no longer finds anything in source/beta-report; take the exception out',
    ],
  ]);
});

test('an exception for a rule that does not exist is an error', () => {
  expect(found([], exception.replace('rule: source-twice', 'rule: source-thrice'))).toEqual([
    ['exceptions.yml', 1, 'stale-exception', "there is no rule 'source-thrice'; take the exception out"],
  ]);
});

test('an exception says why', () => {
  const silent = found([twin], '- rule: source-twice\n  id: source/beta-report\n');
  expect(silent.map(([, , rule]) => rule)).toEqual(['exceptions', 'source-twice']);
});
