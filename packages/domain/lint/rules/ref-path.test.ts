import { expect, test } from 'vitest';
import { fixtureInput } from '../fixture/lint-fixture.ts';
import { runLint } from '../run-lint.ts';
import { refPath } from './ref-path.ts';

test('a record in its own file is fine', () => {
  expect(runLint(fixtureInput([]), [refPath])).toEqual([]);
});

test('a record in another file is told where it belongs', () => {
  const input = fixtureInput([]);
  const records = input.records.map((record) =>
    record.id === 'source/beta-report' ? { ...record, file: 'source/alpha.yml' } : record,
  );
  expect(runLint({ ...input, records }, [refPath]).map(({ message }) => message)).toEqual([
    'id: source/beta-report lies in source/alpha.yml; it belongs in source/beta.yml',
  ]);
});
