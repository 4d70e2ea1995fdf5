import { test as base, expect } from '@playwright/test';

export { expect };

/** A page whose errors, violations of its policy and requests to other origins fail the test that uses it. */
export const test = base.extend<{ forEachTest: undefined }>({
  forEachTest: [
    async ({ page, baseURL }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
      page.on('console', (message) => {
        const isOwn404 = message.text().includes('status of 404') && message.location().url === page.url();
        if (message.type() === 'error' && !isOwn404)
          faults.push(`console: ${message.text()} ${message.location().url}`);
      });
      page.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(`${baseURL}/`) && !/^(?:data|blob):/.test(url)) faults.push(`foreign request: ${url}`);
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
