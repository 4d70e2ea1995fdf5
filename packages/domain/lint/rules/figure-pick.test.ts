import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { figurePick } from './figure-pick.ts';

const rivals = (summary: string) =>
  changed(
    'event/talks-2015',
    'figures:',
    "figures:\n  - {key: police-count, measure: injured, value: 1200, group: police, by: [polity/serbia], asOf: '2015-08-26', sources: [{ref: source/alpha-report}]}",
  ).replace('The mission counted 3 injured policemen.', summary);

test('a number with its reporter, all numbers, or none are fine', () => {
  const summaries = [
    'The mission reported 3 injured.',
    'Injured were 3 [[organization/mission|by its count]].',
    'Between 3 and 1,200 were injured.',
    'Policemen were injured.',
  ];
  for (const summary of summaries) expect(messagesOf(figurePick, [rivals(summary)])).toEqual([]);
});

test('one of two numbers without a reporter is reported', () => {
  const message = 'summary.en: states 1200; on record are 1200, 3: name the reporter';
  expect(messagesOf(figurePick, [rivals('In all 1,200 policemen were injured.')])).toEqual([message]);
});

test('a number that is part of another is not meant', () => {
  expect(messagesOf(figurePick, [rivals('It lasted until 2013 and cost 3.5 million.')])).toEqual([]);
});
