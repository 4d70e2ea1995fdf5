import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { sourcedUnit } from './sourced-unit.ts';

const holderWith = (sources: string) =>
  changed(
    'office/head-of-mission',
    "end: '2020-01-01', sources: [{ref: source/alpha-report}]",
    `end: '2020-01-01', sources: ${sources}`,
  );

test('one source under the whole unit is enough', () => {
  expect(messagesOf(sourcedUnit, [])).toEqual([]);
  const office = holderWith('[{ref: source/alpha-report}, {ref: source/beta-report, supports: [end]}]');
  expect(messagesOf(sourcedUnit, [office])).toEqual([]);
});

test('sources for single fields together name all of them', () => {
  const all =
    '[{ref: source/alpha-report, supports: [holder, mode, start]}, {ref: source/beta-report, supports: [end]}]';
  expect(messagesOf(sourcedUnit, [holderWith(all)])).toEqual([]);
  const few = '[{ref: source/alpha-report, supports: [holder, mode, start]}]';
  expect(messagesOf(sourcedUnit, [holderWith(few)])).toEqual(['holders.first: end is supported by no source']);
});

test('a source under the body may support a field of a row by its path', () => {
  const office = holderWith('[{ref: source/alpha-report, supports: [holder, mode, start]}]').replace(
    'sources: [{ref: source/alpha-report}]\nreviewed',
    'sources: [{ref: source/alpha-report}, {ref: source/beta-report, supports: [holders.first.end]}]\nreviewed',
  );
  expect(messagesOf(sourcedUnit, [office])).toEqual([]);
});

test('a field that is not there cannot be supported', () => {
  const office = holderWith('[{ref: source/alpha-report}, {ref: source/beta-report, supports: [ending]}]');
  expect(messagesOf(sourcedUnit, [office])).toEqual([
    "holders.first.sources.1: supports names 'ending', which is not here",
  ]);
});

test('a tertiary source supports nothing', () => {
  const tertiary = changed('source/beta-report', 'class: media', 'class: tertiary');
  const office = holderWith('[{ref: source/alpha-report, supports: [holder, mode, start]}, {ref: source/beta-report}]');
  expect(messagesOf(sourcedUnit, [tertiary, office])).toEqual(['holders.first: end is supported by no source']);
});

test('a disputed participant names its own sources', () => {
  const event = changed(
    'event/talks-2015',
    '{actor: polity/serbia, role: participant}',
    '{actor: polity/serbia, role: participant, attestation: {status: claimed, saidBy: [polity/kosovo]}}',
  );
  expect(messagesOf(sourcedUnit, [event])).toEqual(['participants.1: a disputed participant names its own sources']);
});
