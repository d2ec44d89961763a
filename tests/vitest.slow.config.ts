import { defineConfig } from 'vitest/config';

/** The office's tools, builds, kills, servers: minutes, one after another. `npm test -- delivery`. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/office/**/*.test.ts', 'tests/delivery/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
