import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { longestFirst } from './longest-first.ts';
import { limit } from './pace.ts';

/** What `npm run` offers: commands as programs of their own, the checker over small catalogues, the stamp tools. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/tools/**/*.test.ts'],
    testTimeout: limit(600_000),
    hookTimeout: limit(600_000),
    // Programs are processes of their own and folders have names of their own: files share a worker, a third less time.
    isolate: false,
    // One for each core: by itself the runner would leave one free.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: longestFirst('stamp-sheet', 'stamps', 'stamps-crash', 'stamps-full-disk') },
    // Runs of a tool that wait for each other wait as long as their test may.
    env: { OCOP_LOCK_WAIT: String(limit(300_000) / 1000) },
  },
});
