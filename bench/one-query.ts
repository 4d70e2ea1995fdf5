import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Kilobytes, gzipped, of a bundle that uses one query of the root entry. */
export async function kilobytesOfOneQuery(): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: "export { holderOf } from '@balkans/domain'", resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    write: false,
    external: ['@balkans/domain/data'],
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length / 1000;
}
