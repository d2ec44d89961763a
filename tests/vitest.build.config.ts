import { defineConfig } from 'vitest/config';
import { limit } from './pace.ts';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/build/**/*.test.ts'],
    testTimeout: limit(240_000),
    hookTimeout: limit(240_000),
  },
});
