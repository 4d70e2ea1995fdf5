import { defineProject } from 'vitest/config';

const conditions = ['@balkans/source', 'import', 'module', 'default'];

export default defineProject({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    name: 'domain',
    isolate: false,
    // A test that hangs ends; none fails because the machine is busy.
    testTimeout: 60_000,
    include: ['{src,lint,scripts,test}/**/*.test.ts'],
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'], tsconfig: './tsconfig.types.json' },
  },
});
