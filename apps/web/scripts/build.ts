import { existsSync, renameSync, rmSync } from 'node:fs';
import { buildIslands } from './build-islands.ts';
import { finishSite } from './finish-site.ts';
import { EXPORT_DIR, EXPORT_FOLDER, OUT_FOLDER } from './paths.ts';
import { runNext } from './run-next.ts';

/** Everything is made beside the last good build, which is replaced only when all of it is there. */
async function build(): Promise<void> {
  rmSync(EXPORT_FOLDER, { recursive: true, force: true });
  const islands = await buildIslands();
  const code = await runNext(['build'], { BALKANS_EXPORT_DIR: EXPORT_DIR });
  if (code !== 0) throw new Error(`next build ended with ${code}`);
  if (!existsSync(EXPORT_FOLDER)) throw new Error(`next build wrote nothing to ${EXPORT_DIR}`);
  const pages = await finishSite(EXPORT_FOLDER, islands);
  const last = `${OUT_FOLDER}.last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(OUT_FOLDER)) renameSync(OUT_FOLDER, last);
  renameSync(EXPORT_FOLDER, OUT_FOLDER);
  rmSync(last, { recursive: true, force: true });
  console.log(`built ${pages} pages`);
}

try {
  await build();
} catch (error) {
  console.error(`${(error as Error).message}; the last good site was left as it is`);
  process.exit(1);
}
