import { defineConfig } from 'vitest/config';
import { limit } from './pace.ts';

/** What tries a whole space (every chain, every forgery, every field) or compiles all code takes two thirds of the time: not in `quick`. */
const THOROUGH = [
  'tests/units/domain/chain.test.ts',
  'tests/units/domain/stamp/forgery.test.ts',
  'tests/units/client/verdict-table.test.ts',
  'tests/units/content/field-reach.test.ts',
  'tests/units/look-ups.test.ts',
];

/** Functions alone: nothing here starts a program or a server. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    environment: 'node',
    testTimeout: limit(120_000),
    hookTimeout: limit(120_000),
    // Pure functions leave nothing behind, so files share a process: a fifth less processor time.
    isolate: false,
    projects: [
      { extends: true, test: { name: 'pure', include: ['tests/units/**/*.test.ts'], exclude: THOROUGH } },
      { extends: true, test: { name: 'thorough', include: THOROUGH } },
    ],
  },
});
