import { LOST_PAGE, READING_PAGES } from './pages.ts';
import { expect, test } from './watched-page.ts';

test.use({ javaScriptEnabled: false });

for (const [name, path] of Object.entries({ ...READING_PAGES, lost: LOST_PAGE })) {
  test(`${name} reads without a script and loads none of the framework`, async ({ page, request }) => {
    const html = await (await request.get(path)).text();
    expect(html).not.toMatch(
      /src="\/_next\/|self\.__next_f|<script(?![^>]*type="(?:module|application\/ld\+json)")[\s>]/,
    );
    await page.goto(path);
    await expect(page.locator('main h1')).toBeVisible();
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text.length).toBeGreaterThan(200);
    await expect(page.locator('footer')).toBeVisible();
  });
}

test('a reader goes from the front page to the meeting and on to a person', async ({ page }) => {
  await page.goto('/');
  await page.locator('main a[href="/dossier/skopje-2023-11-22"], main a[href="/on/2023-11-22"]').first().click();
  await expect(page.locator('main h1')).toBeVisible();
  await page.locator('main a[href="/person/edi-rama"]').first().click();
  await expect(page.locator('main h1')).toContainText('Edi Rama');
});

test('the search of the masthead is a form that goes to the page of results', async ({ page }) => {
  await page.goto('/person/edi-rama');
  await page.locator('#q0').fill('Kurti');
  await page.locator('#q0').press('Enter');
  await expect(page).toHaveURL(/\/search\?q=Kurti$/);
});

test('citing opens without a script', async ({ page }) => {
  await page.goto('/agreement/ohrid-annex-2023');
  await page.locator('button[popovertarget="cite"]').first().click();
  await expect(page.locator('#cite')).toBeVisible();
});
