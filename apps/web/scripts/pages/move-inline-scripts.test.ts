import { expect, test } from 'vitest';
import { moveInlineScripts } from './move-inline-scripts.ts';

const HTML =
  '<script src="/_next/a.js" async=""></script><script id="_R_">first()</script><p>text</p>' +
  '<script>second("</" + "p>")</script><script type="application/ld+json">{}</script>';

test('moves each inline script to a file in its place and order', () => {
  const { html, files } = moveInlineScripts(HTML);
  expect([...files.values()]).toEqual(['first()', 'second("</" + "p>")']);
  const [first, second] = [...files.keys()];
  expect(html).toBe(
    `<script src="/_next/a.js" async=""></script><script id="_R_" src="/${first}"></script><p>text</p>` +
      `<script src="/${second}"></script><script type="application/ld+json">{}</script>`,
  );
});

test('names a file by what it holds', () => {
  const names = (code: string) => [...moveInlineScripts(`<script>${code}</script>`).files.keys()];
  expect(names('a()')).toEqual(names('a()'));
  expect(names('a()')).not.toEqual(names('b()'));
});
