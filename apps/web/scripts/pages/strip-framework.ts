import { replaceScripts } from './scripts-in.ts';

const PRELOAD = /<link\b[^>]*\brel="(?:preload|modulepreload)"[^>]*>/g;
const STREAMED = /<template id="B:/;

/** A reading page without its framework: the scripts of Next, inline scripts and what prepares for them are taken out. */
export function stripFramework(html: string): string {
  if (STREAMED.test(html)) throw new Error('a part of the page is shown by a script only: take its Suspense out');
  return replaceScripts(html, ({ src, runs }, element) =>
    runs && (src === undefined || src.startsWith('/_next/')) ? '' : element,
  )
    .replace(PRELOAD, (link) => (link.includes('as="script"') ? '' : link))
    .replace('<div hidden=""><!--$--><!--/$--></div>', '')
    .replace(/<!--(?:\/?\$| )-->/g, '');
}
