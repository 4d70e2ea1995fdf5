import AxeBuilder from '@axe-core/playwright';
import { INTERACTIVE_PAGES, LOST_PAGE, READING_PAGES } from './pages.ts';
import { expect, test } from './watched-page.ts';

const ALL_PAGES = { ...READING_PAGES, ...INTERACTIVE_PAGES, lost: LOST_PAGE };
const CONTRAST = 'color-contrast';

/** What a narrow screen can change: sizes, what scrolls, what is hidden. */
const BY_WIDTH = ['target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'link-in-text-block'];

/** What differs is asked where it differs: colours by scheme, sizes by width, all of it once. */
const LOOKS = [
  { look: 'light, wide', colorScheme: 'light', width: 1280, narrow: (axe: AxeBuilder) => axe },
  { look: 'on a phone', colorScheme: 'light', width: 390, narrow: (axe: AxeBuilder) => axe.withRules(BY_WIDTH) },
  { look: 'dark', colorScheme: 'dark', width: 1280, narrow: (axe: AxeBuilder) => axe.withRules(CONTRAST) },
] as const;
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

// A page is loaded once and looked at in every way: starting a page costs more than looking at it.
for (const [name, path] of Object.entries(ALL_PAGES)) {
  const waitUntil = name in READING_PAGES ? 'load' : 'networkidle';
  test(`${name} has a strict policy, nothing that WCAG 2.2 AA forbids, and fits every width`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 900 });
    const response = await page.goto(path, { waitUntil });
    expect(response?.status()).toBe(name === 'lost' ? 404 : 200);
    const policy = (await response?.headerValue('content-security-policy')) ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/Balkans/);

    for (const { look, colorScheme, width, narrow } of LOOKS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await narrow(new AxeBuilder({ page }).withTags(LEVELS)).analyze();
      const found = violations.map(({ id, nodes }) => {
        const targets = nodes.slice(0, 3).map(({ target }) => target);
        return `${id}: ${targets.join(' | ')}`;
      });
      expect.soft(found, look).toEqual([]);
    }

    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(overflow, `${width} px`).toBeLessThanOrEqual(0);
    }
  });
}
