import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeFiles } from '../products/write-files.ts';
import { type FinishedPages, finishPages } from './finish-pages.ts';
import { removeUnusedChunks } from './remove-unused-chunks.ts';

const folder = mkdtempSync(join(tmpdir(), 'balkans-site-'));
const PAGE =
  '<h1>x</h1><script src="/_next/static/chunks/a.js" async=""></script><script>push("static/chunks/b.js")</script>';
let finished: FinishedPages;

beforeAll(async () => {
  await writeFiles(
    folder,
    new Map([
      ['person/edi-rama.html', PAGE],
      ['person/edi-rama.txt', 'payload'],
      ['person/edi-rama/__next._tree.txt', 'payload'],
      ['explain/polity/a/polity/b.html', PAGE],
      ['fonts/OFL.txt', 'licence'],
      ['explain.html', PAGE],
      ['explain.txt', 'payload'],
      ['explain/__next._tree.txt', 'payload'],
      ['_next/static/chunks/a.js', 'load("static/chunks/c.js")'],
      ['_next/static/chunks/b.js', ''],
      ['_next/static/chunks/c.js', ''],
      ['_next/static/chunks/d.js', ''],
    ]),
  );
  finished = await finishPages(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const text = (file: string) => readFileSync(join(folder, file), 'utf8');

test('a reading page keeps its text and no script, and loses its payloads', () => {
  expect(text('person/edi-rama.html')).toBe('<h1>x</h1>');
  expect(text('explain/polity/a/polity/b.html')).toBe('<h1>x</h1>');
  expect(existsSync(join(folder, 'person/edi-rama.txt'))).toBe(false);
  expect(existsSync(join(folder, 'person/edi-rama'))).toBe(false);
  expect(text('fonts/OFL.txt')).toBe('licence');
});

test('an interactive page keeps the framework and its payloads, with scripts as files alone', () => {
  expect(text('explain.html')).toMatch(/^<h1>x<\/h1>(<script [^>]*src="[^"]+"[^>]*><\/script>){2}$/);
  expect(existsSync(join(folder, 'explain.txt'))).toBe(true);
  expect(existsSync(join(folder, 'explain/__next._tree.txt'))).toBe(true);
});

test('answers the pages by their addresses', () => {
  expect(finished.pages).toEqual(['explain', 'explain/polity/a/polity/b', 'person/edi-rama']);
});

test('chunks that an interactive page reaches stay, all others go', () => {
  expect(removeUnusedChunks(folder, finished.scripts)).toEqual(['d.js']);
});
