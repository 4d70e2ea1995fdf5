import { expect, test } from './watched-page.ts';

const SPELLINGS = {
  '/person/aleksandar-vucic': ['Vučić', 'Вучић', 'Vuciq', 'Vuçiq'],
  '/place/gjakova': ['Đakovica', 'Djakovica', 'Gjakova', 'Ђаковица', 'Gjakovë'],
  '/place/mitrovica': ['Mitrovica', 'Митровица', 'Mitrovicë'],
  '/person/hashim-thaci': ['Tači', 'Thaçi', 'Тачи'],
};

for (const [path, spellings] of Object.entries(SPELLINGS)) {
  for (const spelling of spellings) {
    test(`${spelling} finds ${path} first`, async ({ page }) => {
      await page.goto(`/search?q=${encodeURIComponent(spelling)}`);
      const first = page
        .locator(
          'main a[href^="/person/"], main a[href^="/place/"], main a[href^="/polity/"], main a[href^="/organization/"]',
        )
        .first();
      await expect(first).toHaveAttribute('href', path);
    });
  }
}

test('typing in the palette goes to a record', async ({ page }) => {
  await page.goto('/method');
  await page.keyboard.press('Control+k');
  await page.locator('#palette input').fill('Вучић');
  await expect(page.locator('#palette ul a').first()).toHaveAttribute('href', '/person/aleksandar-vucic');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/person\/aleksandar-vucic$/);
});

test('a lost address is answered with the nearest ids', async ({ page }) => {
  await page.goto('/person/edi-ramma');
  await expect(page.locator('near-ids a').first()).toHaveAttribute('href', '/person/edi-rama');
});
