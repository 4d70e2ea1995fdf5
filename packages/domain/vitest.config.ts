import { defineProject } from 'vitest/config';

const conditions = ['@balkans/source', 'import', 'module', 'default'];

export default defineProject({
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    name: 'domain',
    isolate: false,
    include: ['{src,lint,scripts,test}/**/*.test.ts'],
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'], tsconfig: './tsconfig.types.json' },
  },
});
