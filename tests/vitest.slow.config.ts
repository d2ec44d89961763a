import { defineConfig } from 'vitest/config';
import { limit } from './pace.ts';

/** The office's tools, builds, kills, servers: minutes, one after another. `npm test -- delivery`. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/office/**/*.test.ts', 'tests/delivery/**/*.test.ts'],
    testTimeout: limit(600_000),
    hookTimeout: limit(600_000),
    fileParallelism: false,
    // Runs of a tool that wait for each other wait as long as their test may.
    env: { OCOP_LOCK_WAIT: String(limit(300_000) / 1000) },
  },
});
