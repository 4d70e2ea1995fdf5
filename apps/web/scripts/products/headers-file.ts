/** What a page may load: files of its own origin, and pictures that stand in the page itself. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/** The headers of each group of addresses, the most general first; a later group adds to an earlier one. */
export const HEADERS: readonly (readonly [pattern: string, headers: Readonly<Record<string, string>>])[] = [
  [
    '/*',
    {
      'Content-Security-Policy': CONTENT_SECURITY_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  ],
  ['/_next/static/*', { 'Cache-Control': FOR_A_YEAR }],
  ['/fonts/*', { 'Cache-Control': FOR_A_YEAR }],
  ['/api/*', { 'Access-Control-Allow-Origin': '*' }],
];

/** The text of `_headers`, in the form that Netlify, Cloudflare Pages and `serve.ts` read. */
export function headersFile(): string {
  return HEADERS.map(
    ([pattern, headers]) =>
      `${pattern}\n${Object.entries(headers)
        .map(([name, value]) => `  ${name}: ${value}\n`)
        .join('')}`,
  ).join('\n');
}
