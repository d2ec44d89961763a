import { defineConfig } from 'vitest/config';
import { limit } from './pace.ts';

/** What starts programs has a process of its own for each file. */
const TOOLS = ['tests/unit/scripts/**/*.test.ts', 'tests/content/**/*.test.ts'];

/** What tries a whole space (every chain, every forgery) or compiles all code takes two thirds of the time: not in `quick`. */
const THOROUGH = [
  'tests/unit/domain/chain.test.ts',
  'tests/unit/domain/stamp/forgery.test.ts',
  'tests/unit/elements/verdict-table.test.ts',
  'tests/unit/look-ups.test.ts',
];

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
        test: {
          name: 'pure',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [...TOOLS, ...THOROUGH],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'thorough', include: THOROUGH, isolate: false } },
      { extends: true, test: { name: 'tools', include: TOOLS } },
    ],
  },
});
