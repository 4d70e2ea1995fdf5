import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { renderingLength } from './rendering-length.ts';

const paraphrase = (count: number) =>
  changed('statement/2015-hoti-talks', 'Talks go on.', Array.from({ length: count }, () => 'word').join(' '));

test('25 words of an outlet are fine, and more of an institution', () => {
  expect(messagesOf(renderingLength, [paraphrase(25)])).toEqual([]);
  const official = changed('source/beta-report', 'class: media', 'class: primary-official');
  expect(messagesOf(renderingLength, [paraphrase(30), official])).toEqual([]);
});

test('26 words of an outlet are reported', () => {
  expect(messagesOf(renderingLength, [paraphrase(26)])).toEqual([
    'renderings.beta.text: 26 words of an outlet; keep the 25 that are compared',
  ]);
});
