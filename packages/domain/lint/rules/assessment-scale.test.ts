import { expect, test } from 'vitest';
import { messagesOf } from '../fixture/lint-fixture.ts';
import { assessmentScale } from './assessment-scale.ts';

const assessment = (verdict: string, reading: string) => `id: assessment/accord-2015.one
targets: [agreement/accord-2015.p1]
assessor: organization/mission
asOf: '2016'
verdict: ${verdict}
reading: ${reading}
readingNote: Made up for tests.
sources: [{ref: source/alpha-report}]
`;
const messages = (verdict: string, reading: string) => messagesOf(assessmentScale, [assessment(verdict, reading)]);

test('a mapped level, a level without a map read as not codable, and a gist are fine', () => {
  expect(messages("{scale: pam, level: '2'}", 'intermediate')).toEqual([]);
  expect(messages('{scale: normalizacija, level: fully-implemented}', 'not-codable')).toEqual([]);
  expect(messages('{gist: "done"}', 'full')).toEqual([]);
});

test('scale and level are registered', () => {
  expect(messages("{scale: ours, level: '2'}", 'full')).toEqual([
    "verdict.scale: 'ours' is not registered; registered are pam, normalizacija",
  ]);
  expect(messages("{scale: pam, level: '4'}", 'full')).toEqual([
    "verdict.level: '4' is not a level of pam: 0, 1, 2, 3",
  ]);
});

test('a level is read by its published map and by nothing else', () => {
  expect(messages("{scale: pam, level: '2'}", 'full')).toEqual(["reading: level 2 of pam is mapped to 'intermediate'"]);
  expect(messages('{scale: normalizacija, level: fully-implemented}', 'full')).toEqual([
    'reading: normalizacija has no published map; write not-codable, or a gist to read from',
  ]);
});
