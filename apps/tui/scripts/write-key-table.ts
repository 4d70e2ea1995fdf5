import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keyTable } from '../src/explorer/key-table.ts';
import { pad } from '../src/text/fit.ts';
import { widthOf } from '../src/text/width.ts';

/** Writes the key table into the README between its marks; with `--check` fails where it is not the same. */
const FILE = fileURLToPath(new URL('../README.md', import.meta.url));
const MARKS = /(<!-- keys -->\n)[\s\S]*(<!-- \/keys -->)/;

const rows = [
  ['Key', 'What it does', 'Where'],
  ...keyTable().map(({ keys, label, where }) => [`\`${keys}\``, label, where.join(', ')]),
];
const widths = [0, 1, 2].map((at) => Math.max(...rows.map((row) => widthOf(row[at]!))));
const lineOf = (cells: readonly string[]) => `| ${cells.map((cell, at) => pad(cell, widths[at]!)).join(' | ')} |\n`;
const [head = [], ...body] = rows;
const table = `\n${lineOf(head)}${lineOf(widths.map((width) => '-'.repeat(width)))}${body.map(lineOf).join('')}\n`;

const before = readFileSync(FILE, 'utf8');
const after = before.replace(MARKS, (_, open: string, close: string) => open + table + close);
if (process.argv.includes('--check')) {
  if (after !== before) {
    process.stderr.write(
      'README.md: the key table is not that of src/explorer/keys.ts; run tsx scripts/write-key-table.ts\n',
    );
    process.exitCode = 1;
  }
} else writeFileSync(FILE, after);
