import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { stepsInOrder } from './steps-in-order.ts';

const membership = (...steps: string[]) => `id: relation/member-of-serbia-mission
predicate: member-of
subject: polity/serbia
object: organization/mission
steps:
${steps.map((step, index) => `  - {key: s${index}, ${step}, sources: [{ref: source/alpha-report}]}`).join('\n')}
sources: [{ref: source/alpha-report}]
reviewed: '2024-06-01'
`;

test('steps in order of happening are fine, also where a coarse or unknown day leaves room', () => {
  const steps = [
    "step: applied, on: '2010-05-01'",
    "step: candidate, on: '2010'",
    'step: invited, on: {unknown: not-in-source}',
    "step: joined, on: '2012'",
  ];
  expect(messagesOf(stepsInOrder, [membership(...steps)])).toEqual([]);
});

test('a step before the one above it stops the build, dated by its event too', () => {
  const late = membership("step: applied, on: '2016'", 'step: candidate, event: event/talks-2015');
  expect(messagesOf(stepsInOrder, [late])).toEqual([
    'steps.s1: comes before the step above it; put steps in order of happening',
  ]);
});

test('nobody joins twice without leaving', () => {
  const [first, second] = ["step: joined, on: '2010'", "step: joined, on: '2014'"] as const;
  expect(messagesOf(stepsInOrder, [membership(first, second)])).toEqual([
    'steps.s1: joined for a second time without having left',
  ]);
  expect(messagesOf(stepsInOrder, [membership(first, "step: left, on: '2012'", second)])).toEqual([]);
});

test('stages of one person are ordered, those of two run side by side', () => {
  const stages = (second: string) =>
    changed('event/talks-2015', 'type: negotiation', 'type: proceeding').replace(
      'summary:',
      `proceeding:
  authority: organization/mission
  matter: a case made up for tests
  stages:
    - {key: indicted, stage: indicted, on: '2015', persons: [person/arta-hoti], sources: [{ref: source/alpha-report}]}
    - {key: arrested, stage: arrested, on: '2014', persons: [${second}], sources: [{ref: source/alpha-report}]}
summary:`,
    );
  expect(messagesOf(stepsInOrder, [stages('person/other')])).toEqual([]);
  expect(messagesOf(stepsInOrder, [stages('person/arta-hoti')])).toEqual([
    'proceeding.stages.arrested: comes before a stage above it of the same person; put stages in order of happening',
  ]);
});
