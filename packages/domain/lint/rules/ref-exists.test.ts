import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { refExists } from './ref-exists.ts';

test('references of the fixture lead to records', () => {
  expect(messagesOf(refExists, [])).toEqual([]);
});

test('a reference to nothing names the nearest id, or how to record it', () => {
  const office = changed('office/head-of-mission', 'of: organization/mission', 'of: organization/misson');
  expect(messagesOf(refExists, [office])).toEqual([
    'of: there is no organization/misson; nearest is organization/mission, or record it first: pnpm data:new organization',
  ]);
  const other = changed('office/head-of-mission', 'of: organization/mission', 'of: organization/parliament');
  expect(messagesOf(refExists, [other])).toEqual([
    'of: there is no organization/parliament; record it first: pnpm data:new organization',
  ]);
});

test('a reference to a missing row lists the rows', () => {
  const statement = changed(
    'statement/2015-hoti-talks',
    'about: [event/talks-2015]',
    'about: [agreement/accord-2015.p9]',
  );
  expect(messagesOf(refExists, [statement])).toEqual([
    'about.0: agreement/accord-2015 has no row p9; it has kosovo, serbia, p1',
  ]);
});

test('a row inside a row is found', () => {
  const statement = changed(
    'statement/2015-hoti-talks',
    'about: [event/talks-2015]',
    'about: [agreement/accord-2015.p1.o1]',
  );
  expect(messagesOf(refExists, [statement])).toEqual([]);
});

test('links in prose are references too', () => {
  const person = changed('person/arta-hoti', '[[organization/mission]]', '[[the mission]]');
  expect(messagesOf(refExists, [person])).toEqual([
    'summary.en: [[the mission]] is not a reference; write [[kind/slug]]',
  ]);
});

test('a renamed id is to be written anew', () => {
  const person = changed('person/arta-hoti', '[[organization/mission]]', '[[organization/old-mission]]');
  const moved = [
    { from: 'organization/old-mission', to: 'organization/mission', on: '2024-01-01', why: 'renamed' },
  ] as const;
  expect(messagesOf(refExists, [person], { moved })).toEqual([
    'summary.en: organization/old-mission was renamed; write organization/mission',
  ]);
});

test('a reference to a record that could not be read stands', () => {
  const office = changed('office/head-of-mission', 'of: organization/mission', 'of: organization/unread');
  expect(messagesOf(refExists, [office], { refused: ['organization/unread'] })).toEqual([]);
});
