import { expect, test } from 'vitest';
import { messagesOf } from '../fixture/lint-fixture.ts';
import { idKept } from './id-kept.ts';

const moved = [{ from: 'event/old', to: 'event/talks-2015', on: '2024-01-01', why: 'renamed' }] as const;
const removed = [{ id: 'event/withdrawn', on: '2024-01-01', why: 'not supported' }] as const;

test('a published id may be a record, a redirect or a tombstone', () => {
  const published = ['event/talks-2015', 'event/old', 'event/withdrawn'];
  expect(messagesOf(idKept, [], { published, moved, removed })).toEqual([]);
});

test('a published id that leads nowhere stops the build', () => {
  expect(messagesOf(idKept, [], { published: ['event/x'] })).toEqual(['event/x was published and has no redirect']);
});

test('a redirect leads somewhere, and from an id that is no record', () => {
  const wrong = [
    { from: 'event/a', to: 'event/nowhere', on: '2024-01-01', why: 'renamed' },
    { from: 'event/talks-2015', to: 'agreement/accord-2015', on: '2024-01-01', why: 'renamed' },
  ] as const;
  expect(messagesOf(idKept, [], { moved: wrong })).toEqual([
    'event/talks-2015 is a record and is also moved or removed; keep one',
    'event/a is moved to event/nowhere, which does not exist',
  ]);
});

test('redirects that lead to each other stop the build', () => {
  const circle = [
    { from: 'event/a', to: 'event/b', on: '2024-01-01', why: 'renamed' },
    { from: 'event/b', to: 'event/a', on: '2024-02-01', why: 'renamed back' },
  ] as const;
  expect(messagesOf(idKept, [], { moved: circle })).toEqual([
    'event/a is moved in a circle; let it end at a record',
    'event/b is moved in a circle; let it end at a record',
  ]);
});
