import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { actsAfterDeath } from './acts-after-death.ts';

const died = (date: string) => changed('person/arta-hoti', 'summary:', `died: '${date}'\nsummary:`);

test('acts before death are fine', () => {
  expect(messagesOf(actsAfterDeath, [died('2019-12-31')])).toEqual([]);
});

test('nobody speaks or holds an office after death', () => {
  expect(messagesOf(actsAfterDeath, [died('2014')])).toEqual([
    'holders.first: person/arta-hoti holds it on 2019-12-31 and died 2014',
    'speakers.0: person/arta-hoti speaks on 2015-08-25 and died 2014',
  ]);
});

test('nobody signs after death', () => {
  const agreement = changed(
    'agreement/accord-2015',
    'party: polity/kosovo, mode: initialled',
    'party: polity/kosovo, by: [person/arta-hoti], mode: initialled',
  );
  expect(messagesOf(actsAfterDeath, [died('2015-08-24'), agreement])).toContainEqual(
    'acceptance.kosovo.by: person/arta-hoti acts on 2015-08-25 and died 2015-08-24',
  );
});
