import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Candidate, measure } from './measure.ts';

/** Speed and size beside peers, as ratios of medians of interleaved runs; `--write` puts the table into docs/benchmarks.md. */
const PACKAGE = join(import.meta.dirname, '..');
const DATA = join(PACKAGE, 'dist/data');
const CLI = join(PACKAGE, '../../apps/tui/dist/cli.js');

const inside = (name: string, body: string): Candidate => ({
  name,
  code: `const start = performance.now(); ${body}; console.log(performance.now() - start);`,
});

const dataBytes = readdirSync(DATA)
  .filter((name) => name.endsWith('.js') && !['index.js', 'search-index.js'].includes(name))
  .reduce((sum, name) => sum + readFileSync(join(DATA, name)).length, 0);
const megabytes = dataBytes / 1e6;

interface Comparison {
  readonly what: string;
  readonly ours: Candidate;
  readonly peer: Candidate;
  readonly goal: number;
}

const COMPARISONS: readonly Comparison[] = [
  {
    what: 'import of the library with its data entries',
    ours: inside('@balkans/domain', "await import('@balkans/domain'); await import('@balkans/domain/data')"),
    peer: inside('world-countries', "await import('world-countries')"),
    goal: 1,
  },
  {
    what: 'one small kind touched',
    ours: inside('/data/term', "(await import('@balkans/domain/data/term')).recordsTerm()"),
    peer: inside('countries-list', "Object.keys((await import('countries-list')).countries)"),
    goal: 1.5,
  },
  {
    what: 'everything touched, per megabyte',
    ours: {
      ...inside(
        '@balkans/domain/data',
        "const { dataset } = await import('@balkans/domain/data'); for (const kind of Object.keys(dataset.records)) dataset.records[kind].length",
      ),
      per: megabytes,
    },
    peer: {
      name: 'JSON.parse',
      code: `const { dataset } = await import('@balkans/domain/data'); const text = JSON.stringify(Object.values(dataset.records)); const start = performance.now(); JSON.parse(text); console.log((performance.now() - start) / (text.length / 1e6));`,
    },
    goal: 1.2,
  },
];

const VERB: Comparison = {
  what: 'a verb of the command line',
  ours: { name: 'balkans on 2023-11-22', argv: [CLI, 'on', '2023-11-22', '--plain'] },
  peer: { name: 'node -e 0', argv: ['-e', '0'] },
  goal: 2,
};

/** Kilobytes, gzipped, of a bundle that uses one query. */
async function oneQuery(): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: "export { holderOf } from '@balkans/domain'", resolveDir: PACKAGE },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: ['@balkans/domain/data'],
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length / 1000;
}

function row({ what, ours, peer, goal }: Comparison): string {
  const [mine, theirs] = measure(ours, peer, PACKAGE);
  const ratio = mine / theirs;
  const line = `| ${what} | ${ours.name} | ${mine.toFixed(1)} ms | ${peer.name} | ${theirs.toFixed(1)} ms | ${ratio.toFixed(2)}× | ≤ ${goal}× | ${ratio <= goal ? 'met' : 'missed'} |`;
  console.log(line);
  return line;
}

const HEAD = '| what | ours | median | peer | median | ratio | goal | |\n|---|---|---|---|---|---|---|---|';
console.log(HEAD);
const rows = [...COMPARISONS, ...(existsSync(CLI) ? [VERB] : [])].map(row);
const size = await oneQuery();
const sizeRow = `| root entry with one query, gzipped | holderOf | ${size.toFixed(1)} kB | – | – | – | ≤ 12 kB | ${size <= 12 ? 'met' : 'missed'} |`;
console.log(sizeRow);
if (!existsSync(CLI)) console.error('the command line is not built; its row is left out (pnpm build)');

if (process.argv.includes('--write')) {
  const [cpu] = cpus();
  const machine = `Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform}`;
  const text = `# Benchmarks\n\nMade by \`pnpm bench --write\`. Medians of interleaved runs, each in a process of its own; a ratio below the goal is met. Times move with the load of the machine, ratios less so.\n\nMachine: ${machine}.\n\n${[HEAD, ...rows, sizeRow].join('\n')}\n\nNot measured yet: the first frame of the explorer beside a minimal Ink program.\n`;
  writeFileSync(join(PACKAGE, '../../docs/benchmarks.md'), text);
}
