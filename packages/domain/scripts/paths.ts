import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Folders that the scripts read and write. */
export const DATA_FOLDER = at('../data');
export const DIST_FOLDER = at('../dist');
export const NEXT_FOLDER = at('../dist.next');
export const PACKAGE_FILE = at('../package.json');
