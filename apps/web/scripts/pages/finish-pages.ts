import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mapLimit } from '../map-limit.ts';
import { isInteractive, pageOfFile } from './interactive-pages.ts';
import { moveInlineScripts } from './move-inline-scripts.ts';
import { stripFramework } from './strip-framework.ts';

const FILES_AT_ONCE = 24;
/** What Next writes beside each page for its own navigation, which reading pages do without. */
const SEGMENT = /(?:^|\/)__next\.[^/]*\.txt$/;

export interface FinishedPages {
  readonly pages: readonly string[];
  /** Paths of the framework's scripts that the interactive pages name. */
  readonly scripts: ReadonlySet<string>;
}

/**
 * Makes the pages of an export what is published: reading pages without a script of the framework, interactive pages
 * without an inline script.
 */
export async function finishPages(folder: string): Promise<FinishedPages> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const scripts = new Set<string>();
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('_not-found'));
  await mapLimit(pages, FILES_AT_ONCE, async (file) => {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    try {
      await (isInteractive(pageOfFile(file)) ? keepFramework(folder, file, html, scripts) : strip(path, html));
    } catch (error) {
      throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
    }
  });
  const all = new Set(files);
  const unwanted = files.filter((file) => file.startsWith('_not-found') || isPayloadOfReading(file, all));
  await mapLimit(unwanted, FILES_AT_ONCE, (file) => rm(join(folder, file)));
  await removeEmptyFolders(folder);
  return { pages: pages.map(pageOfFile).sort(), scripts };
}

async function strip(path: string, html: string): Promise<void> {
  await writeFile(path, stripFramework(html));
}

async function keepFramework(folder: string, file: string, html: string, scripts: Set<string>): Promise<void> {
  const moved = moveInlineScripts(html);
  for (const [name, code] of moved.files) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), code);
  }
  for (const [, name] of `${moved.html}${[...moved.files.values()].join('')}`.matchAll(/(static\/[\w~.\-/]+\.js)\b/g)) {
    scripts.add(`_next/${name}`);
  }
  await writeFile(join(folder, file), moved.html);
}

/** `search.txt` and `search/__next.….txt` stay, because the framework of an interactive page may ask for them. */
function isPayloadOfReading(file: string, all: ReadonlySet<string>): boolean {
  if (SEGMENT.test(file)) return !isInteractive(file.split('/').slice(0, -1).join('/'));
  const page = file.replace(/\.txt$/, '.html');
  return page !== file && all.has(page) && !isInteractive(pageOfFile(page));
}

async function removeEmptyFolders(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true });
  const emptied = await mapLimit(entries, FILES_AT_ONCE, async (entry) => {
    return entry.isDirectory() && (await removeEmptyFolders(join(folder, entry.name)));
  });
  const isEmpty = emptied.every(Boolean);
  if (isEmpty) await rm(folder, { recursive: true });
  return isEmpty;
}
