import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { stepRepeatsEvent } from './step-repeats-event.ts';

const vote = changed(
  'event/talks-2015',
  'figures:',
  "figures:\n  - {key: for, measure: votes-for, value: 92, asOf: '2015-08-25', sources: [{ref: source/alpha-report}]}",
);
const step = (detail: string) => `id: relation/member-of-kosovo-mission
predicate: member-of
subject: polity/kosovo
object: organization/mission
steps: [{key: failed, step: bid-failed, event: event/talks-2015, detail: "${detail}", sources: [{ref: source/alpha-report}]}]
sources: [{ref: source/alpha-report}]
reviewed: '2024-06-01'
`;

test('a detail that says something new is fine', () => {
  expect(messagesOf(stepRepeatsEvent, [vote, step('after 1920 days of waiting')])).toEqual([]);
});

test('votes and day stand on the event only', () => {
  expect(messagesOf(stepRepeatsEvent, [vote, step('92 for')])).toEqual([
    "steps.failed.detail: repeats '92' of event/talks-2015; leave it to the event",
  ]);
  expect(messagesOf(stepRepeatsEvent, [vote, step('voted on 25 Aug 2015')])).toEqual([
    "steps.failed.detail: repeats '25 Aug 2015' of event/talks-2015; leave it to the event",
  ]);
});
