import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/vocab/kind.ts';
import { builtFiles, DIST, withConsumer } from './built-package.ts';

const PACKAGE = join(DIST, '..');
const { exports: declared } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
  exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
};

/** What a module prints when it is run where the package is installed. */
function printed(code: string): string {
  return withConsumer((folder) => {
    writeFileSync(join(folder, 'run.mjs'), code);
    const { status, stdout, stderr } = spawnSync(process.execPath, ['run.mjs'], { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  });
}

const subpaths = Object.keys(declared).flatMap((path) =>
  path.includes('*') ? KINDS.values.map((kind) => path.replace('*', kind)) : [path],
);

describe('the exports of the package', () => {
  it.each(
    Object.entries(declared).flatMap(([path, target]) =>
      (typeof target === 'string' ? [target] : Object.values(target)).map((file) => [path, file] as const),
    ),
  )('%s leads to %s, which is there', (_, file) => {
    for (const kind of file.includes('*') ? KINDS.values : ['']) {
      expect(existsSync(join(PACKAGE, file.replace('*', kind)))).toBe(true);
    }
  });

  it('resolve and load where the package is installed', () => {
    const modules = subpaths.filter((path) => !path.endsWith('.json') && !path.startsWith('./json-schema/'));
    const names = modules.map((path) => `@balkans/domain${path.slice(1)}`);
    const loaded = printed(`
      const names = ${JSON.stringify(names)};
      for (const name of names) if (Object.keys(await import(name)).length === 0) throw new Error(name + ' is empty');
      console.log(names.length);
    `);
    expect(Number(loaded)).toBe(names.length);
  });

  it('give the JSON Schema of each kind', () => {
    for (const kind of KINDS.values) {
      const schema = JSON.parse(readFileSync(join(DIST, 'json-schema', `${kind}.json`), 'utf8'));
      expect(schema.title).toBe(kind);
      expect(JSON.stringify(schema)).not.toContain('tsType');
    }
  });
});

describe('the data entry', () => {
  const COUNTED = `
    const counts = [count()];
    dataset.records.term.length;
    counts.push(count());
    dataset.records.term.length;
    dataset.records.dossier.length;
    counts.push(count());
    console.log(counts.join());
  `;

  it('reads the file of a kind when it is first touched, once, and not before', () => {
    const counts = printed(`
      import fs from 'node:fs';
      import { dataset } from '@balkans/domain/data';
      const { readFileSync } = fs;
      let read = 0;
      fs.readFileSync = (path, ...options) => {
        if (String(path).endsWith('.jsonl')) read += 1;
        return readFileSync(path, ...options);
      };
      const count = () => read;
      ${COUNTED}
    `);
    expect(counts.trim()).toBe('0,1,2');
  });

  it('reads the links to a kind once', () => {
    const counts = printed(`
      import fs from 'node:fs';
      import { neighbours } from '@balkans/domain';
      import { dataset } from '@balkans/domain/data';
      const { readFileSync } = fs;
      let read = 0;
      fs.readFileSync = (path, ...options) => {
        if (String(path).endsWith('links-person.json')) read += 1;
        return readFileSync(path, ...options);
      };
      for (const { id } of dataset.records.person.slice(0, 3)) neighbours(dataset, id);
      console.log(read);
    `);
    expect(counts.trim()).toBe('1');
  });

  it('parses the text of a kind when it is first touched, where nothing of Node is at hand', () => {
    const counts = printed(`
      import { realpathSync } from 'node:fs';
      import { pathToFileURL } from 'node:url';
      let parsed = 0;
      const parse = JSON.parse;
      JSON.parse = (...given) => { parsed += 1; return parse(...given); };
      const count = () => parsed;
      const { dataset } = await import(pathToFileURL(realpathSync('node_modules/@balkans/domain') + '/dist/data/index.js'));
      ${COUNTED}
    `);
    expect(counts.trim()).toBe('0,1,2');
  });

  it('gives the same records where modules load each other as where Node reads a file', () => {
    const same = printed(`
      import { readFileSync, realpathSync } from 'node:fs';
      import { pathToFileURL } from 'node:url';
      import { dataset } from '@balkans/domain/data';
      const entry = pathToFileURL(realpathSync('node_modules/@balkans/domain') + '/dist/data/index.js');
      const { dataset: other } = await import(entry);
      const text = ({ version, date, moved, removed, records }) =>
        JSON.stringify({ version, date, moved, removed, records: { ...records } });
      console.log(dataset !== other, text(dataset) === text(other));
    `);
    expect(same.trim()).toBe('true true');
  });

  it('is the dataset that loadDataset gives', () => {
    const same = printed(`
      import { loadDataset } from '@balkans/domain';
      import { dataset } from '@balkans/domain/data';
      console.log((await loadDataset()) === dataset);
    `);
    expect(same.trim()).toBe('true');
  });
});

describe('the types of the package', () => {
  const types = builtFiles('.d.ts').map((name) => [name, readFileSync(join(DIST, name), 'utf8')] as const);

  it('of the root, with those that they load, are below 200 kB', () => {
    const texts = new Map(types);
    const loaded = new Set<string>();
    const load = (name: string) => {
      const text = texts.get(name);
      if (text === undefined || loaded.has(name)) return;
      loaded.add(name);
      for (const [, file] of text.matchAll(/from '\.\/([^']+)\.js'/g)) load(`${file}.d.ts`);
    };
    load('index.d.ts');
    expect(loaded.size).toBeGreaterThan(1);
    expect([...loaded].reduce((sum, name) => sum + Buffer.byteLength(texts.get(name) ?? ''), 0)).toBeLessThan(200_000);
  });

  it('of the root and of the data need no zod', () => {
    const withZod = types.filter(([, text]) => /from 'zod/.test(text)).map(([name]) => name);
    expect(withZod.every((name) => /^(schema|lint)/.test(name))).toBe(true);
  });
});
