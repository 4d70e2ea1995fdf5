import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const PACKAGE = join(import.meta.dirname, '../..');
export const DIST = join(PACKAGE, 'dist');

if (!existsSync(join(DIST, 'index.js'))) throw new Error('these tests look at the built package; first run pnpm build');

/** Names of the built files with an ending. */
export function builtFiles(ending: string): readonly string[] {
  return readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
}

export interface Bundle {
  readonly code: string;
  readonly gzipped: number;
  /** Modules that are in it: built files by name, others by the package that they come from. */
  readonly modules: readonly string[];
  /** What it imports when it runs. */
  readonly imports: readonly string[];
}

function moduleName(path: string): string {
  const [, dependency] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(path) ?? [];
  return dependency ?? path.slice(path.lastIndexOf('dist/') + 'dist/'.length);
}

/** A module bundled as a user's bundler would do it; nothing of Node is at hand. */
export async function bundle(code: string, external: readonly string[] = []): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: PACKAGE, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: [...external],
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  const [{ inputs, imports }] = Object.values(metafile.outputs) as [(typeof metafile.outputs)[string]];
  const kept = Object.entries(inputs).filter(([path, { bytesInOutput }]) => path !== '<stdin>' && bytesInOutput > 0);
  return {
    code: output?.text ?? '',
    gzipped: gzipSync(output?.contents ?? '').length,
    modules: kept.map(([path]) => moduleName(path)),
    imports: imports.map(({ path }) => path),
  };
}

/** A folder in which the built package is installed, for as long as it is needed. */
export function withConsumer<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'balkans-consumer-'));
  try {
    mkdirSync(join(folder, 'node_modules/@balkans'), { recursive: true });
    symlinkSync(PACKAGE, join(folder, 'node_modules/@balkans/domain'));
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
