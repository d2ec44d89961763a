import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { SITES, TEST_DAY } from '../../tests/browser/sites.ts';
import { runTool } from '../command-line/run-tool.ts';

export type SiteName = keyof typeof SITES;

/** Set by a run of all parts once it has built the sites (`yes`) or could not (`no`), so that later parts do not try again. */
export const SITES_READY = 'TEST_SITES_READY';

async function build(name: SiteName): Promise<number> {
  const { catalogue, outDir } = SITES[name];
  if (name === 'generated') {
    const made = await runTool('node', [
      'scripts/bench/generate.ts',
      ...['--products', '1000', '--out', catalogue],
    ]);
    if (made !== 0) return made;
  }
  mkdirSync(dirname(outDir), { recursive: true });
  return runTool('node', ['scripts/build.ts', '--outDir', outDir], {
    CATALOGUE: catalogue,
    BUILD_DATE: TEST_DAY,
    // Its pages wait ten times longer for a file than a reader's: on a slow machine every file is late.
    WAIT_FACTOR: '10',
  });
}

/** Builds the sites under test where they are missing or older than the code; the exit code of the first that fails, or 0. */
export async function buildSites(names: readonly SiteName[]): Promise<number> {
  for (const name of names) {
    const code = await build(name);
    if (code !== 0) return code;
  }
  return 0;
}

/** Whether these sites are there to be tested, built now unless a run of all parts has tried. */
export async function haveSites(names: readonly SiteName[]): Promise<boolean> {
  if (process.env[SITES_READY] === 'yes') return true;
  if (process.env[SITES_READY] === undefined && (await buildSites(names)) === 0) return true;
  console.error(
    'Chưa dựng được các trang web để kiểm: hãy xem lỗi ở trên, rồi chạy npm test -- sites. ' +
      '(The sites under test could not be built: see above, then run npm test -- sites.)',
  );
  return false;
}
