import { expect, it } from 'vitest';
import { markWords, snippetOf } from './snippet.ts';

it('marks a word in whatever spelling the text has it', () => {
  expect(markWords('Александар Вучић said', ['vucic']).filter(({ found }) => found)).toEqual([
    { text: 'Вучић', found: true },
  ]);
});

it('shows the line that holds the word, cut at words', () => {
  const long = `${'before '.repeat(40)}Vučić ${'after '.repeat(40)}`;
  const text =
    snippetOf(`first line\n${long}`, ['vucic'])
      ?.map((part) => part.text)
      .join('') ?? '';
  expect(text).toMatch(/^… before .*Vučić.* …$/);
  expect(text.length).toBeLessThan(240);
});

it('has nothing to show where only the name was found', () => {
  expect(snippetOf('no such word', ['vucic'])).toBeUndefined();
});
