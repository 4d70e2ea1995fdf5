import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { keyTable } from '../src/explorer/key-table.ts';

/** Writes the key table into the README between its marks; with `--check` fails where it is not the same. */
const FILE = fileURLToPath(new URL('../README.md', import.meta.url));
const MARKS = /(<!-- keys -->\n)[\s\S]*(<!-- \/keys -->)/;

const rows = keyTable().map(
  ({ keys, label, where }) => `| \`${keys.replaceAll('|', '\\|')}\` | ${label} | ${where.join(', ')} |\n`,
);
const table = `\n| Key | What it does | Where |\n| --- | --- | --- |\n${rows.join('')}\n`;
const before = readFileSync(FILE, 'utf8');
const after = before.replace(MARKS, (_, open: string, close: string) => open + table + close);
if (process.argv.includes('--check')) {
  if (after !== before) {
    process.stderr.write(
      'README.md: the key table is not that of src/explorer/keys.ts; run tsx scripts/write-key-table.ts\n',
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(FILE, after);
}
