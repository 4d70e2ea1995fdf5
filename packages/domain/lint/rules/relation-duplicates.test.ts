import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { relationDuplicates } from './relation-duplicates.ts';

const relation = (predicate: string, subject: string, object: string, fields: string) => {
  const slug = (id: string) => id.slice(id.indexOf('/') + 1);
  return `id: relation/${predicate}-${slug(subject)}-${slug(object)}
predicate: ${predicate}
subject: ${subject}
object: ${object}
${fields}
sources: [{ref: source/alpha-report}]
reviewed: '2024-06-01'
`;
};
const joined = "steps: [{key: joined, step: joined, on: '2010', sources: [{ref: source/alpha-report}]}]";
const lasting = "start: '2010'\nend: open\nattested: ['2024-05-01']";

test('a membership of a polity is fine', () => {
  expect(
    messagesOf(relationDuplicates, [relation('member-of', 'polity/serbia', 'organization/mission', joined)]),
  ).toEqual([]);
});

test('a post stands in its office', () => {
  expect(
    messagesOf(relationDuplicates, [relation('member-of', 'person/arta-hoti', 'organization/mission', joined)]),
  ).toEqual(['predicate: repeats office/head-of-mission; keep that one']);
});

test('an organ stands under its parent', () => {
  const organ = changed('organization/mission', 'id: organization/mission', 'id: organization/cell').replace(
    'side: other',
    "parents: [{org: organization/mission, start: '2010', end: open, attested: ['2024-05-01']}]",
  );
  const membership = relation('member-of', 'organization/cell', 'organization/mission', joined);
  expect(messagesOf(relationDuplicates, [organ, membership])).toEqual([
    'predicate: repeats organization/cell.parents; keep that one',
  ]);
});

test('a border stands once', () => {
  const there = relation('borders', 'polity/kosovo', 'polity/serbia', lasting);
  const back = relation('borders', 'polity/serbia', 'polity/kosovo', lasting);
  expect(messagesOf(relationDuplicates, [there])).toEqual([]);
  expect(messagesOf(relationDuplicates, [there, back])).toEqual([
    'predicate: repeats relation/borders-kosovo-serbia; keep that one',
  ]);
});
