import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    // Of their own, so that the data loads this much of the library and no more.
    dataset: 'src/dataset/dataset.ts',
    'read-lines': 'src/dataset/read-lines.ts',
    schema: 'src/schema/index.ts',
    search: 'src/search/index.ts',
    records: 'src/records/index.ts',
    lint: 'lint/index.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  external: ['@balkans/domain/data', 'zod', 'yaml'],
  // tsup itself sets an option that TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
  silent: true,
});
