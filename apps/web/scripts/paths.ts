import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The package of the site. */
export const SITE_FOLDER = at('..');
/** The last good build: what `serve.ts` serves and a host publishes. */
export const OUT_FOLDER = at('../out');
/** Where a build is made, beside the last good one; relative to the package, as Next wants it. */
export const EXPORT_DIR = '.cache/site';
export const EXPORT_FOLDER = at(`../${EXPORT_DIR}`);
export const ISLANDS_ENTRY = at('../islands/index.ts');
export const PUBLIC_FOLDER = at('../public');
export const SCREENSHOTS_FOLDER = at('../../../docs/screenshots');
export const TERMINAL_CLI = at('../../tui/dist/cli.js');
