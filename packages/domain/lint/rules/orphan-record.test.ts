import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { orphanRecord } from './orphan-record.ts';

test('whoever is mentioned, if only in prose, is fine', () => {
  expect(messagesOf(orphanRecord, [])).toEqual([]);
});

test('whoever is mentioned by nobody else is told', () => {
  const person = changed('person/arta-hoti', 'person/arta-hoti', 'person/ben-hoti').replace(
    'She headed',
    '[[person/ben-hoti]] headed',
  );
  expect(messagesOf(orphanRecord, [person])).toEqual(['person/ben-hoti: no other record points at it']);
});
