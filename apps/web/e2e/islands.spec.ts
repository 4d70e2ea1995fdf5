import { expect, test } from './watched-page.ts';

const RECORD = '/statement/2023-rama-skopje-border-request';

test('the first stop of Tab skips to the content', async ({ page }) => {
  await page.goto(RECORD);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '#main');
  await expect(page.locator(':focus')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveAttribute('href', '/');
});

test('/ goes to the search, and keys are letters again while one types', async ({ page }) => {
  await page.goto(RECORD);
  await page.keyboard.press('/');
  await expect(page.locator('#q0')).toBeFocused();
  await page.keyboard.type('y?d');
  await expect(page.locator('#q0')).toHaveValue('y?d');
  await expect(page.locator('#cite')).toBeHidden();
});

test('keys open the citation, the list of keys, the timeline, the day', async ({ page }) => {
  await page.goto(RECORD);
  await page.keyboard.press('y');
  await expect(page.locator('#cite')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.locator('#keys')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('d');
  await expect(page.locator('[data-key="day"]')).toBeFocused();
  await page.locator('main').click({ position: { x: 2, y: 2 } });
  await page.keyboard.press('g');
  await page.keyboard.press('t');
  await expect(page).toHaveURL(/\/timeline$/);
});

test('[ and ] go to the day before and the day after', async ({ page }) => {
  await page.goto('/on/2023-11-22');
  const before = await page.locator('a[rel~="prev"]').first().getAttribute('href');
  await page.keyboard.press('[');
  await expect(page).toHaveURL(new RegExp(`${before?.replace('?', '\\?')}$`));
});

test('the theme is chosen, remembered on the next page, and given back to the system', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(RECORD);
  const button = page.locator('theme-switch button');
  await button.click();
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/method');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.locator('theme-switch button').click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('a source mark lights its note and leads to it and back', async ({ page }) => {
  await page.goto(RECORD);
  const mark = page.locator('main a.s').first();
  const number = ((await mark.textContent()) ?? '').trim();
  await mark.hover();
  await expect(page.locator(`li[data-n="${number}"]`).first()).toHaveClass(/lit/);
  await mark.click();
  await expect(page).toHaveURL(new RegExp(`#s${number}$`));
  await page.locator(`#s${number} a.back`).click();
  await expect(mark).toBeFocused();
});

test('another designation changes the words and stands in the address', async ({ page }) => {
  await page.goto('/person/albin-kurti');
  const words = page.locator('[data-policy-un]').first();
  const un = (await words.getAttribute('data-policy-un')) ?? '';
  await page.locator('policy-switch a[data-value="un"]').click();
  await expect(page).toHaveURL(/\?policy=un$/);
  await expect(words).toHaveText(un);
  await expect(page.locator('html')).toHaveAttribute('data-policy', 'un');
});

test('an id is copied, and shown to be copied by hand where the browser refuses', async ({ page, context }) => {
  await page.goto(RECORD);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const button = page.locator('copy-button button').first();
  await button.click();
  await expect(button).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(RECORD.slice(1));
});

test('boxes narrow a list, count it and stand in the address', async ({ page }) => {
  await page.goto('/statement');
  await page.locator('.facets input[name="act"]').first().check();
  await expect(page).toHaveURL(/\?act=/);
  await expect(page.locator('list-facets')).toHaveText(/^\d+ of \d+ shown$/);
});

test('print leaves the controls out', async ({ page }) => {
  await page.goto(RECORD);
  await page.emulateMedia({ media: 'print' });
  for (const control of ['.nav', '.reading', '.tools button', '.thumb', '.mast .btn']) {
    for (const each of await page.locator(control).all()) await expect(each, control).toBeHidden();
  }
  await expect(page.locator('main h1')).toBeVisible();
});
