import { expect, test } from 'vitest';
import { fixtureInput, messagesOf } from '../fixture/lint-fixture.ts';
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

test('an assessment is filed under a text that it judges', () => {
  const assessment = (agreement: string) => `id: assessment/${agreement}.one
targets: [agreement/accord-2015.p1]
assessor: organization/mission
asOf: '2016'
verdict: {gist: "the crossing is open"}
reading: full
sources: [{ref: source/alpha-report}]
`;
  expect(messagesOf(refPath, [assessment('accord-2015')])).toEqual([]);
  expect(messagesOf(refPath, [assessment('accord-2016')])).toEqual([
    'targets: filed under agreement/accord-2016, which it does not judge',
  ]);
});
