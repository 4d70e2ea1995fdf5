import { spawn } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { browserArgs, executablePath } from '../e2e/chromium.ts';
import { READING_PAGES } from '../e2e/pages.ts';
import { ansiToHtml } from './ansi-to-html.ts';
import { SCREENSHOTS_FOLDER, SITE_FOLDER } from './paths.ts';
import { terminalFrame } from './terminal-frame.ts';

const PORT = '4321';
const MOST_KB = 300;
const DESKTOP = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };

const SHOTS = [
  { file: 'home.png', path: READING_PAGES.home, viewport: DESKTOP, colorScheme: 'light' },
  { file: 'statement.png', path: READING_PAGES.statement, viewport: DESKTOP, colorScheme: 'light' },
  { file: 'agreement.png', path: READING_PAGES.agreement, viewport: DESKTOP, colorScheme: 'light' },
  { file: 'dark.png', path: READING_PAGES.series, viewport: DESKTOP, colorScheme: 'dark' },
  { file: 'phone.png', path: READING_PAGES.statement, viewport: PHONE, colorScheme: 'light' },
] as const;

const TERMINAL = { columns: 110, rows: 34, args: [READING_PAGES.statement.slice(1)], keys: [] };

const target = (file: string) => join(SCREENSHOTS_FOLDER, file);

async function shootPages(browser: Browser): Promise<void> {
  for (const { file, path, viewport, colorScheme } of SHOTS) {
    const page = await browser.newPage({ viewport, colorScheme });
    await page.goto(`http://localhost:${PORT}${path}`, { waitUntil: 'networkidle' });
    await page.screenshot({ path: target(file) });
    await page.close();
  }
}

async function shootTerminal(browser: Browser): Promise<void> {
  const frame = await terminalFrame(TERMINAL);
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
  await page.setContent(
    `<body style="margin:0;background:#101613"><pre style="margin:0;padding:16px;width:max-content;color:#e8ece5;font:14px/1.25 'DejaVu Sans Mono',monospace">${ansiToHtml(frame.trimEnd())}</pre></body>`,
  );
  await page.locator('pre').screenshot({ path: target('explorer.png') });
}

async function serve(): Promise<() => void> {
  const server = spawn('tsx', ['scripts/serve.ts'], { cwd: SITE_FOLDER, env: { ...process.env, PORT } });
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}; build the site first`)));
  });
  return () => server.kill();
}

mkdirSync(SCREENSHOTS_FOLDER, { recursive: true });
const stop = await serve();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...browserArgs] });
try {
  await shootPages(browser);
  await shootTerminal(browser);
} finally {
  await browser.close();
  stop();
}
const heavy = [...SHOTS.map(({ file }) => file), 'explorer.png'].filter(
  (file) => statSync(target(file)).size > MOST_KB * 1024,
);
if (heavy.length > 0) {
  console.error(`over ${MOST_KB} kB: ${heavy.join(', ')}`);
  process.exit(1);
}
