import { expect, test } from './watched-page.ts';

/** Next to each other stand spellings of different records, so that each answer has to change. */
const SPELLINGS = [
  ['Vučić', '/person/aleksandar-vucic'],
  ['Đakovica', '/place/gjakova'],
  ['Mitrovica', '/place/mitrovica'],
  ['Tači', '/person/hashim-thaci'],
  ['Вучић', '/person/aleksandar-vucic'],
  ['Djakovica', '/place/gjakova'],
  ['Митровица', '/place/mitrovica'],
  ['Thaçi', '/person/hashim-thaci'],
  ['Vuciq', '/person/aleksandar-vucic'],
  ['Gjakova', '/place/gjakova'],
  ['Mitrovicë', '/place/mitrovica'],
  ['Gjakovë', '/place/gjakova'],
  ['Тачи', '/person/hashim-thaci'],
  ['Vuçiq', '/person/aleksandar-vucic'],
  ['Ђаковица', '/place/gjakova'],
] as const;

const FOUND =
  'main a[href^="/person/"], main a[href^="/place/"], main a[href^="/polity/"], main a[href^="/organization/"]';

test('every spelling of a name finds its record first, from an address and as it is typed', async ({ page }) => {
  const [[asked, found], ...typed] = SPELLINGS;
  await page.goto(`/search?q=${encodeURIComponent(asked)}`);
  const first = page.locator(FOUND).first();
  await expect(first).toHaveAttribute('href', found);
  for (const [spelling, path] of typed) {
    await page.locator('#q').fill(spelling);
    await expect(first, spelling).toHaveAttribute('href', path);
  }
});

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
