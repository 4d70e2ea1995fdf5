import { fileURLToPath } from 'node:url';
import { defineProject } from 'vitest/config';

const conditions = ['@balkans/source', 'import', 'module', 'default'];
/** The dataset that the tests of the library are run on serves ours too. */
const fixture = fileURLToPath(new URL('../../packages/domain/test/fixture-dataset.ts', import.meta.url));

export default defineProject({
  resolve: { conditions, alias: { '@balkans/domain-fixture': fixture } },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { name: 'tui', include: ['{src,test,scripts}/**/*.test.{ts,tsx}'], testTimeout: 60_000 },
});
