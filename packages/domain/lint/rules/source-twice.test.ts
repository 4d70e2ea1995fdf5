import { expect, test } from 'vitest';
import { changed, messagesOf } from '../fixture/lint-fixture.ts';
import { sourceTwice } from './source-twice.ts';

test('two pages are two sources', () => {
  expect(messagesOf(sourceTwice, [])).toEqual([]);
});

test('one page under two ids is reported, whatever the form of its address', () => {
  const twin = changed('source/beta-report', 'https://beta.example/report', 'http://www.alpha.example/report/');
  expect(messagesOf(sourceTwice, [twin])).toEqual(['url: is the page of source/alpha-report; keep one']);
});
