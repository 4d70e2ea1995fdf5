import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildIslands } from './build-islands.ts';
import { dataFiles } from './finish-site.ts';
import { ISLANDS_ENTRY, PUBLIC_FOLDER } from './paths.ts';
import { writeFiles } from './products/write-files.ts';
import { runNext } from './run-next.ts';

// Git ignores what is written to public/ here; a build writes the same files anew.
const writeIslands = async () => writeFileSync(join(PUBLIC_FOLDER, 'islands.js'), await buildIslands());

mkdirSync(PUBLIC_FOLDER, { recursive: true });
await writeIslands();
await writeFiles(PUBLIC_FOLDER, new Map([...dataFiles()].filter(([path]) => path.startsWith('search/'))));
watch(dirname(ISLANDS_ENTRY), () => void writeIslands().catch((error: Error) => console.error(error.message)));
process.exit(await runNext(['dev', ...process.argv.slice(2)]));
