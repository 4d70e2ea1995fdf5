import { defineConfig, type Options } from 'tsup';

/** Ink asks for React's developer tools, which the bundle does without. */
const withoutDevtools: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'without-devtools',
  setup(build) {
    build.onResolve({ filter: /^react-devtools-core$/ }, () => ({ path: 'devtools', namespace: 'without' }));
    build.onLoad({ filter: /.*/, namespace: 'without' }, () => ({
      contents: 'export default { initialize() {}, connectToDevTools() {} }',
    }));
  },
};

export default defineConfig({
  entry: { cli: 'src/cli.ts' },
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  splitting: true,
  clean: true,
  minify: true,
  silent: true,
  // The records stay outside, so that a verb reads the kinds that it needs and no other.
  noExternal: [/^(?!@balkans\/domain\/data)/],
  define: { 'process.env.NODE_ENV': '"production"' },
  esbuildPlugins: [withoutDevtools],
  banner: {
    js: "#!/usr/bin/env node\nimport { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  esbuildOptions(options) {
    options.charset = 'utf8';
    options.legalComments = 'none';
  },
});
