import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { twoIndependent } from './two-independent.ts';

const [both, one] = ['[{ref: source/alpha-report}, {ref: source/beta-report}]', '[{ref: source/alpha-report}]'];

test('harm from two publishers is fine, from one it is reported by measure and group', () => {
  expect(messagesOf(twoIndependent, [])).toEqual([]);
  const event = changed('event/talks-2015', `sources: ${both}}`, `sources: ${one}}`);
  expect(messagesOf(twoIndependent, [event])).toEqual(['figures.injured: injured, police: one publisher']);
});

test('one wire report counts once, whoever carries it', () => {
  const repost = changed('source/beta-report', 'publisher: Beta', 'publisher: Alpha\ncarrier: Beta\ncaveats: [repost]');
  expect(messagesOf(twoIndependent, [repost])).toEqual(['figures.injured: injured, police: one publisher']);
});

test('an accusation needs two, the sources of its renderings count', () => {
  const accusation = changed('statement/2015-hoti-talks', 'act: assert', 'act: accuse');
  expect(messagesOf(twoIndependent, [accusation])).toEqual([]);
  expect(
    messagesOf(twoIndependent, [accusation.replace('source: source/beta-report', 'source: source/alpha-report')]),
  ).toEqual(['act: an accusation: one publisher']);
});

test('a reading of delivery needs two unless it is not codable', () => {
  const assessment = (reading: string) => `id: assessment/accord-2015.one
targets: [agreement/accord-2015.p1]
assessor: organization/mission
asOf: '2016'
verdict: {gist: "the crossing is open"}
reading: ${reading}
sources: ${one}
`;
  expect(messagesOf(twoIndependent, [assessment('full')])).toEqual(['sources: reading full: one publisher']);
  expect(messagesOf(twoIndependent, [assessment('not-codable')])).toEqual([]);
});
