import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { privatePerson } from './private-person.ts';

const actor = (words: string) =>
  changed(
    'event/talks-2015',
    '{actor: polity/serbia, role: participant}',
    `{actor: {unnamed: ${words}}, role: participant}`,
  );

test.each(['Kosovo Serb protesters', 'ambassadors of the Quint', 'Western Balkan Ministers'])(
  '%s is a group',
  (words) => {
    expect(messagesOf(privatePerson, [actor(words)])).toEqual([]);
  },
);

test.each([
  ['the driver Arta Krasniqi', 'Arta Krasniqi'],
  ['Mr. Hoti and his brother', 'Mr. Hoti'],
])('%s holds a name', (words, name) => {
  expect(messagesOf(privatePerson, [actor(words)])).toEqual([
    `participants.1.actor.unnamed: '${name}' is a name; describe the group, or make a record of a public person`,
  ]);
});
