import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';
import { headersOf, readHeadersFile } from './read-headers-file.ts';

const rules = readHeadersFile(headersFile());

test('what is written is what is read', () => {
  expect(headersOf(rules, '/person/edi-rama').get('X-Content-Type-Options')).toBe('nosniff');
});

test('every address is under a policy that lets nothing inline and nothing foreign run', () => {
  const policy = headersOf(rules, '/any/where').get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('files with a hash in their name are kept by browsers, pages are not', () => {
  expect(headersOf(rules, '/_next/static/chunks/a.js').get('Cache-Control')).toContain('immutable');
  expect(headersOf(rules, '/islands.js').has('Cache-Control')).toBe(false);
});

test('the API may be read from other sites, pages may not', () => {
  expect(headersOf(rules, '/api/v1/index.json').get('Access-Control-Allow-Origin')).toBe('*');
  expect(headersOf(rules, '/person').has('Access-Control-Allow-Origin')).toBe(false);
});

test('the nginx example sends the same headers', () => {
  const example = readFileSync(new URL('../../../../docs/hosting.md', import.meta.url), 'utf8');
  for (const [name, value] of headersOf(rules, '/')) {
    expect(example).toMatch(new RegExp(`add_header ${name} "?${value.replace(/[()*]/g, '\\$&')}"? always;`));
  }
});
