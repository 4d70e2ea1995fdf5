import { build } from 'esbuild';
import { ISLANDS_ENTRY } from './paths.ts';

/** The one script of reading pages, as text: custom elements and keys, without a dependency. */
export async function buildIslands(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ISLANDS_ENTRY],
    bundle: true,
    format: 'esm',
    target: ['chrome123', 'firefox121', 'safari17.5'],
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
}
