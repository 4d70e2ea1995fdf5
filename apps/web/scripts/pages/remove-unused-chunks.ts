import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const CHUNKS = '_next/static/chunks';
const NAME = /static\/chunks\/([\w~.-]+\.js)\b/g;

/**
 * Takes out the chunks that no interactive page loads, by itself or through another chunk: a chunk that is loaded later
 * stands by its name in one that is kept.
 */
export function removeUnusedChunks(folder: string, used: ReadonlySet<string>): readonly string[] {
  if (!existsSync(join(folder, CHUNKS))) return [];
  const kept = new Set<string>();
  const waiting = [...used]
    .filter((path) => path.startsWith(`${CHUNKS}/`))
    .map((path) => path.slice(CHUNKS.length + 1));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const path = join(folder, CHUNKS, name);
    if (kept.has(name) || !existsSync(path)) continue;
    kept.add(name);
    for (const [, found] of readFileSync(path, 'utf8').matchAll(NAME)) waiting.push(found!);
  }
  const removed = readdirSync(join(folder, CHUNKS)).filter((name) => name.endsWith('.js') && !kept.has(name));
  for (const name of removed) rmSync(join(folder, CHUNKS, name));
  return removed;
}
