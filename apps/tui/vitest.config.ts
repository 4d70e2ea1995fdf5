import { defineProject } from 'vitest/config';

const conditions = ['@balkans/source', 'import', 'module', 'default'];

export default defineProject({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { name: 'tui', include: ['{src,test,scripts}/**/*.test.{ts,tsx}'], testTimeout: 20_000 },
});
