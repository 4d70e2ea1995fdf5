import { READING_PAGES } from './pages.ts';
import { expect, test } from './watched-page.ts';

/** Where each of the nine threads of the meeting, and the article it was told in, ends. */
const THREADS = [
  '/statement/2023-rama-skopje-border-request',
  '/question/kosovo-serbia-line-under-control',
  '/event/air-campaign-1999',
  '/question/military-threat-to-allies-western-balkans',
  '/series/kfor-strength',
  '/agreement/ohrid-annex-2023',
  '/event/albania-croatia-join-nato-2009-04-01',
  '/explain/polity/albania/polity/kosovo',
  '/question/self-determination-independence',
];

const MOST_LINKS = 3;
const hrefs = (html: string) => [...html.matchAll(/<a\b[^>]*\bhref="(\/[^"#?]*)/g)].map(([, href]) => href!);

test('the nine threads are within three links of the front page', async ({ request }) => {
  const seen = new Set(['/']);
  let edge = ['/'];
  const missing = () => THREADS.filter((thread) => !seen.has(thread));
  for (let step = 0; step < MOST_LINKS && missing().length > 0; step += 1) {
    const next = new Set<string>();
    for (const path of edge) {
      const html = await (await request.get(path)).text();
      const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
      for (const href of hrefs(main)) if (!seen.has(href) && !href.startsWith('/api/')) next.add(href);
    }
    for (const href of next) seen.add(href);
    edge = [...next];
  }
  expect(missing()).toEqual([]);
});

test('every link of every template leads to a page', async ({ request }) => {
  const links = new Set<string>();
  for (const path of Object.values(READING_PAGES)) {
    for (const href of hrefs(await (await request.get(path)).text()).slice(0, 150)) links.add(href);
  }
  const dead: string[] = [];
  for (const href of links) if (!(await request.head(href)).ok()) dead.push(href);
  expect(dead).toEqual([]);
});

for (const [name, path] of Object.entries(READING_PAGES)) {
  test(`every figure of ${name} has a table or list that says the same`, async ({ page }) => {
    await page.goto(path);
    const alone = await page.locator('figure.fig').evaluateAll((figures) => {
      const twin = 'table, .twin, ol, ul, dl';
      const near = (figure: Element) => {
        const section = figure.closest('section') ?? figure.closest('main');
        return [section, section?.nextElementSibling];
      };
      return figures.filter((figure) => !near(figure).some((part) => part?.querySelector(twin))).map(({ id }) => id);
    });
    expect(alone).toEqual([]);
    const unnamed = await page
      .locator('svg[role="img"]')
      .evaluateAll(
        (drawings) =>
          drawings.filter((drawing) => !drawing.getAttribute('aria-label') && !drawing.querySelector('title')).length,
      );
    expect(unnamed).toBe(0);
  });
}
