import { expect, it } from 'vitest';
import { datasetOf } from '../src/records/dataset-of.ts';
import { parseRecords } from '../src/records/parse-records.ts';
import { fixtureInput } from './fixture/lint-fixture.ts';
import { lintBeside } from './lint-beside.ts';

it('tells the new name of a record that was renamed in the dataset', () => {
  const moved = [{ from: 'source/old-report', to: 'source/beta-report', on: '2024-01-01', why: 'renamed' }] as const;
  const dataset = datasetOf(fixtureInput([]).records, { version: '1', moved, removed: [] });
  const text = `id: term/mine
name: {en: Mine}
definition: {en: What it means.}
summary: {en: A word of mine.}
sources: [{ref: source/old-report}]
reviewed: '2024-01-01'
`;
  const { records } = parseRecords([{ path: 'term/mine.yml', text }]);
  expect(lintBeside(dataset, records).map(({ message }) => message)).toContainEqual(
    expect.stringContaining('source/beta-report'),
  );
});
