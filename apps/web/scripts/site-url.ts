/** The address under which the site is published, without a slash at the end; feeds and the sitemap need it whole. */
export const SITE_URL: string = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/+$/, '');
