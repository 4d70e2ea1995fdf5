import { expect, test } from 'vitest';
import { ansiToHtml } from './ansi-to-html.ts';

test('colours, weight and their end become spans, and text is escaped', () => {
  expect(ansiToHtml('\x1b[1;38;2;1;2;3ma<b\x1b[0m c')).toBe(
    '<span style="color:rgb(1 2 3);font-weight:700">a&lt;b</span> c',
  );
});

test('inverse video swaps the two colours', () => {
  expect(ansiToHtml('\x1b[7mx\x1b[27my')).toBe('<span style="color:#101613;background:#e8ece5">x</span>y');
});

test('links of the terminal leave their words', () => {
  expect(ansiToHtml('\x1b]8;;https://example.org\x1b\\here\x1b]8;;\x1b\\')).toBe('here');
});
