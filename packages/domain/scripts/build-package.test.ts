import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FIXTURE_RECORDS } from '../lint/fixture/fixture-records.ts';
import { filePathOf } from '../src/dataset/layout.ts';
import { buildPackage } from './build-package.ts';

const idOf = (text: string) => /^id: (\S+)/m.exec(text)?.[1] ?? '';

let folder: string;
let bundled: number;
const at = (name: string) => join(folder, name);

function write(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

const build = () =>
  buildPackage({
    version: '1.0.0',
    data: at('data'),
    dist: at('dist'),
    next: at('dist.next'),
    bundle: async (outDir) => {
      bundled += 1;
      mkdirSync(outDir, { recursive: true });
      writeFileSync(join(outDir, 'index.js'), 'export {};\n');
    },
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'balkans-build-'));
  bundled = 0;
  for (const text of FIXTURE_RECORDS) write(`data/${filePathOf(idOf(text))}`, text);
  write('dist/index.js', 'the last good build');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function expectUntouched(): void {
  expect(readdirSync(at('dist'))).toEqual(['index.js']);
  expect(readFileSync(at('dist/index.js'), 'utf8')).toBe('the last good build');
  expect(existsSync(at('dist.next'))).toBe(false);
  expect(bundled).toBe(0);
}

describe('the build', () => {
  it('replaces the last one when all of it is there', async () => {
    const { records, errors } = await build();
    expect([records, errors]).toEqual([FIXTURE_RECORDS.length, []]);
    expect(readFileSync(at('dist/index.js'), 'utf8')).toBe('export {};\n');
    expect(existsSync(at('dist/data/person.js'))).toBe(true);
    expect(existsSync(at('dist/json-schema/person.json'))).toBe(true);
    expect(existsSync(at('dist.next'))).toBe(false);
  });

  it.each([
    ['a file that is not YAML', 'data/person/ana.yml', 'id: person/ana\nname: {en: Ana\n', 'person/ana.yml', 'yaml'],
    ['a file with the wrong ending', 'data/person/ana.yaml', 'id: person/ana\n', 'person/ana.yaml', 'file-name'],
    ['a folder of no kind', 'data/persons/ana.yml', 'id: person/ana\n', 'persons/ana.yml', 'file-name'],
    ['a record of the wrong type', 'data/person/ana.yml', 'id: person/ana\nborn: soon\n', 'person/ana.yml', 'schema'],
    ['a broken ids file', 'data/ids.yml', 'moved: soon\n', 'ids.yml', 'schema'],
  ])('refuses %s and leaves the last good build untouched', async (_, path, text, file, rule) => {
    write(path, text);
    const { errors } = await build();
    expect(errors.map((issue) => [issue.file, issue.rule])).toContainEqual([file, rule]);
    expect(errors.every(({ line, column }) => line > 0 && column > 0)).toBe(true);
    expectUntouched();
  });

  it('refuses a reference that leads nowhere, with its place', async () => {
    const polity = FIXTURE_RECORDS.find((text) => idOf(text) === 'polity/kosovo') ?? '';
    write('data/polity/kosovo.yml', polity.replace('question/kosovo-status', 'question/nothing'));
    const { errors } = await build();
    expect(errors).toContainEqual(
      expect.objectContaining({ file: 'polity/kosovo.yml', rule: 'ref-exists', path: 'statusQuestion', line: 3 }),
    );
    expectUntouched();
  });

  it('leaves the last good build where bundling fails', async () => {
    const failing = buildPackage({
      version: '1.0.0',
      data: at('data'),
      dist: at('dist'),
      next: at('dist.next'),
      bundle: () => Promise.reject(new Error('no bundle')),
    });
    await expect(failing).rejects.toThrow('no bundle');
    expect(readFileSync(at('dist/index.js'), 'utf8')).toBe('the last good build');
  });
});
