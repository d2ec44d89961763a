import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { limit } from './pace.ts';

/** The files that take longest, longest first: begun last, one of them would run on alone. */
const LONG = ['incremental', 'kills', 'full-disk', 'hostile', 'stamp-sheet', 'stamps', 'stamps-crash'];

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONG.indexOf(basename(moduleId, '.test.ts'));
      return at < 0 ? LONG.length : at;
    };
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}

/** The office's tools, builds, kills, servers: minutes, two files at a time. `npm test -- delivery`. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/office/**/*.test.ts', 'tests/delivery/**/*.test.ts'],
    globalSetup: ['tests/delivery/fetch-nginx.ts'],
    testTimeout: limit(600_000),
    hookTimeout: limit(600_000),
    // A build has processes of its own: more files at a time would only wait for each other.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Runs of a tool that wait for each other wait as long as their test may.
    env: { OCOP_LOCK_WAIT: String(limit(300_000) / 1000) },
  },
});
