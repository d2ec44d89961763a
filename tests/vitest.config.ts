import { defineConfig } from 'vitest/config';
import { limit } from './pace.ts';

/** What starts programs, or keeps a catalogue in its modules, has a process of its own for each file. */
const TOOLS = ['tests/unit/scripts/**/*.test.ts', 'tests/content/**/*.test.ts'];

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    environment: 'node',
    testTimeout: limit(120_000),
    hookTimeout: limit(120_000),
    projects: [
      // Pure functions leave nothing behind, so files share a process: a fifth less processor time.
      {
        extends: true,
        test: { name: 'pure', include: ['tests/unit/**/*.test.ts'], exclude: TOOLS, isolate: false },
      },
      { extends: true, test: { name: 'tools', include: TOOLS } },
    ],
  },
});
