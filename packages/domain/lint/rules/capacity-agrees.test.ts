import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { capacityAgrees } from './capacity-agrees.ts';

const said = (when: string) => changed('statement/2015-hoti-talks', "when: '2015-08-25'", `when: ${when}`);

test('an office held that day is fine, also where the day is not exact', () => {
  expect(messagesOf(capacityAgrees, [])).toEqual([]);
  expect(messagesOf(capacityAgrees, [said("'2020'")])).toEqual([
    'speakers.0.capacity: person/arta-hoti did not hold office/head-of-mission on 2020-01-01/2020-12-31',
  ]);
  expect(messagesOf(capacityAgrees, [said("'2019'")])).toEqual([]);
});

test('an office not held that day stops the build and names the one that was', () => {
  const other = changed('office/head-of-mission', 'id: office/head-of-mission', 'id: office/deputy-head')
    .replace("start: '2010-01-01', end: '2020-01-01'", "start: '2020-01-01', end: '2023-01-01'")
    .replace(/ {2}- \{key: second.*\n/, '');
  expect(messagesOf(capacityAgrees, [said("'2021-03-01'"), other])).toEqual([
    'speakers.0.capacity: person/arta-hoti did not hold office/head-of-mission on 2021-03-01; held office/deputy-head',
  ]);
});

test('a person always speaks as something; words will do', () => {
  const bare = changed('statement/2015-hoti-talks', ', capacity: office/head-of-mission', '');
  expect(messagesOf(capacityAgrees, [bare])).toEqual([
    'speakers.0: person/arta-hoti speaks as nobody; write capacity: office/… or {en: …}',
  ]);
  const words = changed('statement/2015-hoti-talks', 'office/head-of-mission', '{en: "witness"}');
  expect(messagesOf(capacityAgrees, [words])).toEqual([]);
});
