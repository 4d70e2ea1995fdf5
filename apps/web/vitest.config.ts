import { defineProject } from 'vitest/config';

const conditions = ['@balkans/source', 'import', 'module', 'default'];

export default defineProject({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: { name: 'web', include: ['{atlas,islands,lib,scripts}/**/*.test.ts'], testTimeout: 60_000 },
});
