import { expect, test } from 'vitest';
import { changed, issuesOf } from '../fixture/lint-fixture.ts';
import { unquotedScalar } from './unquoted-scalar.ts';

const inText = (text: string) =>
  issuesOf(unquotedScalar, [], { files: [{ path: 'a.yml', text }] }).map(({ line, column, message }) => [
    line,
    column,
    message,
  ]);

test('quoted dates, plain numbers and years that may be numbers are fine', () => {
  expect(inText("a: '2023-11-22'\nb: [30, -1.5, \"1.10\", 2023]\nno-key: {on: 'no', 2023-11: x}\n")).toEqual([]);
});

test('prose in a block and comments are not read', () => {
  expect(inText('a: |-\n  2023-11-22\nb: >\n  no\nc: text 2023-11-22\n# 2023-11-22\n')).toEqual([]);
});

test.each([
  ['a: 2023-11-22', '2023-11-22 is a date'],
  ['a: 2023-11~', '2023-11~ is a date'],
  ['a: 199X', '199X is a date'],
  ['a: NO', 'NO reads as a truth value'],
  ['a: 0644', '0644 changes when read as a number'],
  ['a: 1.10', '1.10 changes when read as a number'],
])('%s is to be quoted', (text, message) => {
  const scalar = text.slice(3);
  expect(inText(`x: y1\n${text}\n`)).toEqual([[2, 4, `${message}; write '${scalar}'`]]);
  expect(inText(`x: [${scalar}, z]\n`)).toEqual([[1, 5, `${message}; write '${scalar}'`]]);
});

test('a finding stands where the scalar stands in its record', () => {
  const source = changed('source/beta-report', "issued: '2015-08-27'", 'issued: 2015-08-27');
  expect(issuesOf(unquotedScalar, [source]).map(({ file, line, column }) => [file, line, column])).toEqual([
    ['source/beta.yml', 6, 9],
  ]);
});
