import { type Dataset, listAllRecords } from '@balkans/domain';
import { SITE_URL } from '../site-url.ts';
import { escapeXml } from './escape-xml.ts';

const NOT_FOUND: ReadonlySet<string> = new Set(['404', '_not-found']);

/** `sitemap.xml` over the pages of the site; a record's page carries the day on which it was last reviewed. */
export function sitemap(pages: readonly string[], dataset: Dataset): string {
  const reviewed = new Map<string, string>(
    listAllRecords(dataset).flatMap((record) =>
      'reviewed' in record && record.reviewed ? [[record.id, record.reviewed] as const] : [],
    ),
  );
  const urls = pages
    .filter((page) => !NOT_FOUND.has(page))
    .map((page) => {
      const day = reviewed.get(page);
      const changed = day === undefined ? '' : `<lastmod>${day}</lastmod>`;
      return `<url><loc>${escapeXml(`${SITE_URL}/${page}`)}</loc>${changed}</url>`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/** `robots.txt`: everything may be read, and this is where it is listed. */
export function robots(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${SITE_URL}/sitemap.xml\n`;
}
