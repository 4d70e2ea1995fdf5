import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { modifiesForward } from './modifies-forward.ts';

const modifying = (id: string, when: string, target: string) =>
  changed('agreement/accord-2015', 'id: agreement/accord-2015', `id: ${id}`)
    .replace("when: '2015-08-25'", `when: '${when}'`)
    .replace('term: P30D}', `term: P30D, modifies: [{target: ${target}, effect: extends}]}`);

test('a later text may modify an earlier one', () => {
  expect(
    messagesOf(modifiesForward, [modifying('agreement/annex-2016', '2016', 'agreement/accord-2015.p1.o1')]),
  ).toEqual([]);
});

test('an earlier text modifies no later one', () => {
  const early = modifying('agreement/annex-2014', '2014', 'agreement/accord-2015.p1.o1');
  expect(messagesOf(modifiesForward, [early])).toEqual([
    'provisions.p1.obligations.o1.modifies.0.target: agreement/accord-2015 is later; write the modification there',
  ]);
});

test('no text modifies itself, nor one that modifies it', () => {
  const self = modifying('agreement/accord-2015', '2015-08-25', 'agreement/accord-2015.p1.o1');
  expect(messagesOf(modifiesForward, [self])).toEqual([
    'provisions.p1.obligations.o1.modifies.0.target: modifies a row of the same text',
  ]);
  const [a, b] = [
    modifying('agreement/accord-2015', '2015-08-25', 'agreement/annex-2015.p1.o1'),
    modifying('agreement/annex-2015', '2015', 'agreement/accord-2015.p1.o1'),
  ];
  expect(messagesOf(modifiesForward, [a, b])).toEqual([
    'provisions.p1.obligations.o1.modifies.0.target: agreement/annex-2015 also modifies this text',
    'provisions.p1.obligations.o1.modifies.0.target: agreement/accord-2015 also modifies this text',
  ]);
});
