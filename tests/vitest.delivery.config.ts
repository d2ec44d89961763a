import { defineConfig } from 'vitest/config';
import { longestFirst } from './longest-first.ts';
import { limit } from './pace.ts';

/** Builds, deploys, kills, servers: minutes, two files at a time. `npm test -- delivery`. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/delivery/**/*.test.ts'],
    globalSetup: ['tests/delivery/fetch-nginx.ts'],
    testTimeout: limit(600_000),
    hookTimeout: limit(600_000),
    // A build has processes of its own: more files at a time would only wait for each other.
    maxWorkers: 2,
    sequence: { sequencer: longestFirst('page-reads', 'incremental', 'kills', 'full-disk', 'hostile') },
  },
});
