import { resolve } from 'node:path';

/** The day every site under test speaks for. */
export const TEST_DAY = '2026-11-24';

const root = resolve(import.meta.dirname, '../..');

/** Sites the tests look at, built once by `npm test` before them. */
export const SITES = {
  demo: { catalogue: 'chuong-my', outDir: resolve(root, '.cache/sites/demo') },
  press: { catalogue: 'chuong-my-bao-chi', outDir: resolve(root, '.cache/sites/press') },
  generated: {
    catalogue: resolve(root, '.cache/catalogues/generated-1000'),
    outDir: resolve(root, '.cache/sites/generated'),
  },
} as const;
