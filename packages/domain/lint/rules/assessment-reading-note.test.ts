import { expect, test } from 'vitest';
import { messagesOf } from '../fixture/lint-fixture.ts';
import { assessmentReadingNote } from './assessment-reading-note.ts';

const assessment = (reading: string) => `id: assessment/accord-2015.one
targets: [agreement/accord-2015.p1]
assessor: organization/mission
asOf: '2016'
verdict: {gist: "in part"}
${reading}
sources: [{ref: source/alpha-report}]
`;

test('a plain reading needs no note, a mixed one with a note is fine', () => {
  expect(messagesOf(assessmentReadingNote, [assessment('reading: full')])).toEqual([]);
  expect(messagesOf(assessmentReadingNote, [assessment('reading: mixed\nreadingNote: One side did.')])).toEqual([]);
});

test.each(['mixed', 'not-codable'])('%s says why', (reading) => {
  expect(messagesOf(assessmentReadingNote, [assessment(`reading: ${reading}`)])).toEqual([
    `reading: ${reading} needs a readingNote that says why`,
  ]);
});
