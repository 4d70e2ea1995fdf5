import { expect, test } from 'vitest';
import { stripFramework } from './strip-framework.ts';

const page = (inside: string) => `<!DOCTYPE html><html><head>${inside}</head><body><h1>Edi Rama</h1></body></html>`;

test('takes out scripts of the framework, inline scripts and their preloads', () => {
  const html = page(
    '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>' +
      '<script src="/_next/static/chunks/b.js" async=""></script>' +
      '<script id="_R_">(self.x=1)</script><script>self.__next_f.push([1,"<p>\\"</p>"])</script>',
  );
  expect(stripFramework(html)).toBe(page(''));
});

test('keeps our own script, data blocks, fonts and style sheets', () => {
  const kept =
    '<link rel="preload" href="/fonts/a.woff2" as="font" crossorigin="anonymous"/>' +
    '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>' +
    '<script type="module" src="/islands.js"></script><script type="application/ld+json">{"@type":"Person"}</script>';
  expect(stripFramework(page(kept))).toBe(page(kept));
});

test('reads an attribute that holds a closing bracket as one attribute', () => {
  expect(stripFramework(page('<script data-x="a>b" src="/_next/c.js"></script>'))).toBe(page(''));
});

test('keeps a custom element whose name begins like a script', () => {
  const kept = '<script-switch class="choice"><a href="?script=latn">Latin</a></script-switch><main>text</main>';
  expect(stripFramework(`${kept}<script>1</script>`)).toBe(kept);
});

test('takes out the marks that React sets between texts', () => {
  expect(stripFramework('<p>n <!-- -->0<!--$--><!--/$--></p>')).toBe('<p>n 0</p>');
});

test('refuses a page of which a script would show a part', () => {
  expect(() => stripFramework('<template id="B:0"></template>')).toThrow('Suspense');
});

test('leaves custom elements alone whose names begin like a script', () => {
  const html = page(
    '<script-switch class="choice"><a href="?script=cyrl">x</a></script-switch><script src="/_next/c.js"></script>',
  );
  expect(stripFramework(html)).toBe(page('<script-switch class="choice"><a href="?script=cyrl">x</a></script-switch>'));
});
