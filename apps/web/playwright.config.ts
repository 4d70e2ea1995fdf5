import { defineConfig } from '@playwright/test';
import { browserArgs, executablePath } from './e2e/chromium.ts';

const PORT = Number(process.env.E2E_PORT ?? 4319);
const SLOW_MACHINE = 120_000;

export default defineConfig({
  testDir: 'e2e',
  timeout: SLOW_MACHINE,
  expect: { timeout: SLOW_MACHINE / 4 },
  workers: 2,
  fullyParallel: true,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${PORT}`,
    browserName: 'chromium',
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: [...browserArgs] },
  },
  webServer: {
    command: 'pnpm --filter @balkans/web start',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}`,
    reuseExistingServer: true,
  },
});
