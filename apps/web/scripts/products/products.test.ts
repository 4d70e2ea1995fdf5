import { getRecord, KINDS, listAllRecords, type RecordId } from '@balkans/domain';
import { dataset } from '@balkans/domain/data';
import { expect, test } from 'vitest';
import { apiFiles } from './api-files.ts';
import { atomFeed } from './atom-feed.ts';
import { openApi } from './open-api.ts';
import { readJsonSchemas } from './read-json-schemas.ts';
import { robots, sitemap } from './sitemap.ts';

const files = apiFiles(dataset);
const read = (path: string) => JSON.parse(files.get(path) ?? 'null');

test('every record has a file that holds it as the library publishes it', () => {
  for (const record of listAllRecords(dataset)) expect(files.has(`api/v1/${record.id}.json`), record.id).toBe(true);
  const id: RecordId = 'person/edi-rama';
  expect(read(`api/v1/${id}.json`)).toEqual(getRecord(dataset, id));
});

test('the file of an agreement also holds its assessments', () => {
  const { assessments, ...agreement } = read('api/v1/agreement/ohrid-annex-2023.json');
  expect(agreement).toEqual(getRecord(dataset, 'agreement/ohrid-annex-2023'));
  expect(assessments.length).toBeGreaterThan(0);
  for (const { targets } of assessments) expect(targets.join()).toContain('agreement/ohrid-annex-2023');
});

test('every address that a list names is a file', () => {
  for (const { url, count } of read('api/v1/index.json').kinds) {
    const { total, items } = read(url.slice(1));
    expect(items).toHaveLength(count);
    expect(total).toBe(count);
    for (const item of items) expect(files.has(item.url.slice(1)), item.url).toBe(true);
  }
});

test('the OpenAPI file describes each kind, and every reference in it leads somewhere', () => {
  const document = openApi(dataset, readJsonSchemas());
  const { schemas } = document.components as { schemas: Record<string, unknown> };
  for (const kind of KINDS.values) expect(schemas).toHaveProperty([kind]);
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
  expect(refs.length).toBeGreaterThan(KINDS.values.length);
  for (const [, name] of refs) expect(schemas, name).toHaveProperty([name!]);
});

test('the sitemap lists pages with the day of their last review, and leaves out the page for lost addresses', () => {
  const xml = sitemap(['', 'person/edi-rama', '404'], dataset);
  const { reviewed } = getRecord(dataset, 'person/edi-rama');
  expect(xml).toContain(`<url><loc>http://localhost:3000/person/edi-rama</loc><lastmod>${reviewed}</lastmod></url>`);
  expect(xml).not.toContain('404');
  expect(robots()).toContain('Sitemap: http://localhost:3000/sitemap.xml');
});

test('the feed goes from the newest date to older ones and escapes what XML would read', () => {
  const feed = atomFeed(dataset);
  const dates = [...feed.matchAll(/<updated>([^<]+)<\/updated>/g)].map(([, date]) => date!).slice(1);
  expect(dates.length).toBeGreaterThan(10);
  expect(dates).toEqual([...dates].sort().reverse());
  expect(feed).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
});
