import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/google-chrome'];

/** Playwright's own Chromium where it was installed, else that of the system; undefined lets Playwright say what to do. */
export const executablePath: string | undefined =
  process.env.CHROMIUM_PATH ??
  (existsSync(chromium.executablePath()) ? undefined : INSTALLED.find((path) => existsSync(path)));

/** A browser that runs as root in a container has no sandbox of its own. */
export const browserArgs: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
