import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { balance } from './balance.ts';

const asserting = (text: string) => ({ assertions: { path: 'assertions.yml', text } });
const spokenBy = (slug: string, ...actors: string[]) =>
  changed('statement/2015-hoti-talks', 'statement/2015-hoti-talks', `statement/${slug}`).replace(
    '{actor: person/arta-hoti, capacity: office/head-of-mission}',
    actors.map((actor) => `{actor: ${actor}}`).join(', '),
  );

test('a person stands for the side whose office she holds', () => {
  expect(messagesOf(balance, [], asserting('speakerShare: {max: 0.3}\n'))).toEqual([
    'speakers of other: 1, at most 0.3 is asserted',
  ]);
  expect(messagesOf(balance, [], asserting('speakerShare: {max: 1}\n'))).toEqual([]);
});

test('speakers of the two sides stay within the asserted ratio', () => {
  const statements = [spokenBy('2015-a', 'polity/kosovo'), spokenBy('2015-b', 'polity/kosovo', 'polity/serbia')];
  expect(messagesOf(balance, statements, asserting('speakersKosovoToSerbia: {min: 0.67, max: 2}\n'))).toEqual([]);
  expect(messagesOf(balance, statements, asserting('speakersKosovoToSerbia: {min: 0.67, max: 1.5}\n'))).toEqual([
    'speakers of Kosovo for one of Serbia: 2, at most 1.5 is asserted',
  ]);
});

test('a year without events is named', () => {
  expect(messagesOf(balance, [], { ...asserting('eventsEveryYearSince: 2014\n'), date: '2016-06-01' })).toEqual([
    'no event begins in 2014',
    'no event begins in 2016',
  ]);
});

test('a year in which too few sides speak is named, with those that do', () => {
  const asserted = (min: number) => asserting(`speakerSidesEveryYear: {since: 2015, min: ${min}}\n`);
  const statements = [spokenBy('2015-a', 'polity/kosovo'), spokenBy('2015-b', 'organization/mission')];
  expect(messagesOf(balance, statements, { ...asserted(1), date: '2015-12-31' })).toEqual([]);
  expect(messagesOf(balance, statements, { ...asserted(2), date: '2016-01-01' })).toEqual([
    'speakers of 1 sides in 2015 (kosovo), at least 2 are asserted',
    'speakers of 0 sides in 2016 (none), at least 2 are asserted',
  ]);
});
