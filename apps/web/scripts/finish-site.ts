import { type Dataset, listAllRecords } from '@balkans/domain';
import { dataset } from '@balkans/domain/data';
import { searchIndexOfData } from '@balkans/domain/data/search-index';
import { toSearchDocument } from '@balkans/domain/search';
import { finishPages } from './pages/finish-pages.ts';
import { removeUnusedChunks } from './pages/remove-unused-chunks.ts';
import { apiFiles } from './products/api-files.ts';
import { atomFeed } from './products/atom-feed.ts';
import { headersFile } from './products/headers-file.ts';
import { openApi } from './products/open-api.ts';
import { readJsonSchemas } from './products/read-json-schemas.ts';
import { searchFiles } from './products/search-files.ts';
import { robots, sitemap } from './products/sitemap.ts';
import { writeFiles } from './products/write-files.ts';

/** Files that the site publishes beside its pages, by path. */
export function dataFiles(records: Dataset = dataset): ReadonlyMap<string, string> {
  const documents = listAllRecords(records).map((record) => toSearchDocument(records, record));
  return new Map([
    ...apiFiles(records),
    ...searchFiles(searchIndexOfData(), documents),
    ['api/openapi.json', JSON.stringify(openApi(records, readJsonSchemas()), null, 2)],
    ['feed.xml', atomFeed(records)],
    ['robots.txt', robots()],
    ['_headers', headersFile()],
  ]);
}

/** Turns an export of Next into the published site; answers how many pages it has. */
export async function finishSite(folder: string, islands: string): Promise<number> {
  const { pages, scripts } = await finishPages(folder);
  removeUnusedChunks(folder, scripts);
  const files = new Map([...dataFiles(), ['sitemap.xml', sitemap(pages, dataset)], ['islands.js', islands]]);
  await writeFiles(folder, files);
  return pages.length;
}
