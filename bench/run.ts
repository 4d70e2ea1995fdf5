import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Candidate, inside, measure, untilShown, whole } from './measure.ts';
import { kilobytesOfOneQuery } from './one-query.ts';
import { searchTable } from './search.ts';

const ROOT = join(import.meta.dirname, '..');
const CLI = fileURLToPath(import.meta.resolve('@balkans/tui/dist/cli.js'));

interface Comparison {
  readonly what: string;
  readonly ours: Candidate;
  readonly peer: Candidate;
  /** Highest ratio of ours to the peer's that is good enough. */
  readonly goal: number;
}

const comparisons = (allRecords: string): readonly Comparison[] => [
  {
    what: 'import of the library with its data entries',
    ours: inside('@balkans/domain', 'library.mjs'),
    peer: inside('world-countries', 'world-countries.mjs'),
    goal: 1,
  },
  {
    what: 'one small kind touched',
    ours: inside('/data/term', 'one-kind.mjs'),
    peer: inside('countries-list', 'countries-list.mjs'),
    goal: 1.5,
  },
  {
    what: 'every kind touched',
    ours: inside('@balkans/domain/data', 'every-kind.mjs'),
    peer: inside('JSON.parse of the same records in one file', 'json-parse.mjs', allRecords),
    goal: 1.2,
  },
  ...['series series/kfor-strength', 'cite person/edi-rama', 'on 2023-11-22', 'search vuciq'].map((words) => ({
    what: 'a verb of the command line',
    ours: whole(`balkans ${words}`, CLI, ...words.split(' ')),
    peer: whole('node -e 0', '-e', '0'),
    goal: 2,
  })),
  {
    what: 'first frame of the explorer',
    ours: untilShown('balkans', '22 November 2023', CLI),
    peer: untilShown('a minimal Ink program', 'BALKANS', join(import.meta.dirname, 'programs/minimal-ink.mjs')),
    goal: 1.3,
  },
];

const verdict = (value: number, goal: number) => (value <= goal ? 'met' : 'missed');

async function compare({ what, ours, peer, goal }: Comparison): Promise<string> {
  const [mine, theirs] = await measure(ours, peer);
  const ratio = mine / theirs;
  return `| ${what} | ${ours.name} | ${mine.toFixed(1)} ms | ${peer.name} | ${theirs.toFixed(1)} ms | ${ratio.toFixed(2)}× | ≤ ${goal}× | ${verdict(ratio, goal)} |`;
}

async function makeTable(folder: string): Promise<string> {
  const { dataset } = await import('@balkans/domain/data');
  const allRecords = join(folder, 'records.json');
  writeFileSync(allRecords, JSON.stringify(Object.values(dataset.records)));
  const lines = ['| what | ours | median | peer | median | ratio | goal | |', '|---|---|---|---|---|---|---|---|'];
  for (const comparison of comparisons(allRecords)) lines.push(await compare(comparison));
  const size = await kilobytesOfOneQuery();
  lines.push(
    `| root entry with one query, gzipped | holderOf | ${size.toFixed(1)} kB | – | – | – | ≤ 12 kB | ${verdict(size, 12)} |`,
  );
  return lines.join('\n');
}

function page(table: string, search: string): string {
  const [cpu] = cpus();
  const machine = `Node ${process.version}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 1e9)} GB, ${process.platform}`;
  return `# Benchmarks

Made by \`pnpm bench --write\` on built packages. Medians of 21 runs, each in a process of its own, ours and the peer's in
turns. Times move with the load of the machine, ratios less so.

Machine: ${machine}.

${table}

The programs that are timed stand in \`bench/programs\`. The peer of "every kind touched" reads and parses the same records
from one file, so the ratio is that of the time per megabyte.

## Search

Names of people, places and organizations with one slip of the pen, asked of an index of our own and of kept libraries
over the same records, in one process: how often the record is among the first three, how long an answer takes, how long
it takes from the stored text to an index that can be asked, and how long that text is. MiniSearch has our folding of
words and the same weights; Fuse, which compares the query with every text, is asked a part of the names.

${search}

Beside MiniSearch an index of our own finds more of the misspelt names, answers sooner and needs no loading, at the price
of a longer text; so it stays. Fuse finds a little more of the part that it is asked, several hundred times slower. Ranking
is MiniSearch's (Okapi BM25+), which the first version of ours was built on.
`;
}

// Speed and size beside peers, as ratios of medians; `--write` puts the table into docs/benchmarks.md.
if (!existsSync(CLI)) {
  console.error('pnpm bench measures what is built; run pnpm build first');
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'balkans-bench-'));
try {
  const table = await makeTable(folder);
  console.log(table);
  const search = searchTable();
  console.log(search);
  if (process.argv.includes('--write')) writeFileSync(join(ROOT, 'docs/benchmarks.md'), page(table, search));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
