import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../../src/vocab/kind.ts';
import { typeNameOf } from '../../src/vocab/type-name.ts';
import { bundle } from './built-package.ts';

const DATA = ['@balkans/domain/data'];
const HEAVY = ['zod', 'yaml'];
const QUERIES = [
  'getPerson',
  'findRecord',
  'listRecords',
  'holderOf',
  'membersOf',
  'recognitionsOf',
  'onDay',
  'diffDays',
  'timeline',
  'neighbours',
  'explain',
  'statementsBy',
  'positionsOn',
  'deliveryOf',
  'compareSides',
  'acceptanceOf',
  'listUnassessed',
  'countBy',
  'observationsOf',
  'designate',
  'cite',
  'statsOf',
];

describe('the root entry', () => {
  it.each(QUERIES)('with %s weighs at most 12 kB, gzipped', async (query) => {
    const { gzipped, modules } = await bundle(`export { ${query} } from '@balkans/domain';`, DATA);
    expect(gzipped).toBeLessThanOrEqual(12_000);
    expect(modules.filter((name) => HEAVY.includes(name) || name.startsWith('data/'))).toEqual([]);
  });

  it('as a whole holds no schema, no YAML, no search index and no data', async () => {
    const { modules, imports } = await bundle("export * from '@balkans/domain';", DATA);
    expect(modules.filter((name) => HEAVY.includes(name) || name.startsWith('data/'))).toEqual([]);
    // The data is there for those who ask for it, in a module of its own.
    expect(imports).toEqual(DATA);
  });

  it('leaves out the vocabularies that a query does not use', async () => {
    const { code } = await bundle("export { parseEdtf } from '@balkans/domain';", DATA);
    expect(code).not.toContain('speech-act');
    expect(code.length).toBeLessThan(8_000);
  });
});

describe('a kind of the data', () => {
  it.each(KINDS.values)('%s leaves the others out', async (kind) => {
    const name = `records${typeNameOf(kind)}`;
    const { modules } = await bundle(`export { ${name} } from '@balkans/domain/data/${kind}';`);
    expect(modules).toEqual([`data/${kind}.js`]);
  });
});

describe('the data entry', () => {
  it('bundled for Node stands by itself, and reads a kind when it is touched', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "import { dataset } from '@balkans/domain/data'; console.log(dataset.records.polity.length > 0);",
        resolveDir: import.meta.dirname,
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
    });
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], {
      cwd: tmpdir(),
      input: outputFiles[0]?.text ?? '',
      encoding: 'utf8',
    });
    expect([stdout.trim(), stderr]).toEqual(['true', '']);
  }, 30_000);
});

describe('the entries beside the root', () => {
  it('search brings no library and no data', async () => {
    const { modules } = await bundle("export * from '@balkans/domain/search';", DATA);
    expect(modules.filter((name) => HEAVY.includes(name) || name.startsWith('data/'))).toEqual([]);
  });

  it('schema brings zod, records zod and yaml, and none brings data', async () => {
    const heavy = async (entry: string) => {
      const { modules } = await bundle(`export * from '@balkans/domain/${entry}';`, DATA);
      return modules.filter((name) => HEAVY.includes(name) || name.startsWith('data/')).sort();
    };
    expect(new Set(await heavy('schema'))).toEqual(new Set(['zod']));
    expect(new Set(await heavy('records'))).toEqual(new Set(['yaml', 'zod']));
    expect(new Set(await heavy('lint'))).toEqual(new Set(['yaml', 'zod']));
  });

  // Bundling for no platform fails by itself where something of Node is imported.
  it.each(['', '/search', '/schema', '/records', '/lint', '/data', '/data/search-index'])(
    '@balkans/domain%s touches no file, no network and no clock',
    async (entry) => {
      const outside = entry.startsWith('/data') ? HEAVY : [...DATA, ...HEAVY];
      const { code, imports } = await bundle(`export * from '@balkans/domain${entry}';`, outside);
      expect(imports.filter((path) => path.startsWith('node:') || path === 'fs')).toEqual([]);
      const ours = code
        .replace(/JSON\.parse\('(?:\\.|[^'\\])*'\)/g, '')
        .replace(/"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/g, '');
      expect(
        ours.match(/\b(?:fetch|XMLHttpRequest|WebSocket|require)\(|\bprocess\.|\bDate\.now\(|new Date\(\)/g),
      ).toBeNull();
    },
  );
});
