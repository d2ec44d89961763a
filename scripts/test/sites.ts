import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { SITES, TEST_DAY } from '../../tests/browser/sites.ts';
import { runTool } from '../build/run-tool.ts';

/** Set by a run of all parts once it has built the sites (`yes`) or could not (`no`), so that later parts do not try again. */
export const SITES_READY = 'TEST_SITES_READY';

async function build({ catalogue, outDir }: { catalogue: string; outDir: string }): Promise<number> {
  mkdirSync(dirname(outDir), { recursive: true });
  return runTool('node', ['scripts/build.ts', '--outDir', outDir], {
    CATALOGUE: catalogue,
    BUILD_DATE: TEST_DAY,
    // Its pages wait ten times longer for a file than a reader's: on a slow machine every file is late.
    WAIT_FACTOR: '10',
  });
}

/** Builds the sites under test where they are missing or older than the code; its exit code. */
export async function buildSites(): Promise<number> {
  const generated = ['--products', '1000', '--out', SITES.generated.catalogue];
  const made = await runTool('node', ['scripts/bench/generate.ts', ...generated]);
  if (made !== 0) return made;
  for (const site of Object.values(SITES)) {
    const code = await build(site);
    if (code !== 0) return code;
  }
  return 0;
}

/** Whether the sites are there to be tested, built now unless a run of all parts has tried. */
export async function haveSites(): Promise<boolean> {
  if (process.env[SITES_READY] === 'yes') return true;
  if (process.env[SITES_READY] === undefined && (await buildSites()) === 0) return true;
  console.error(
    'Chưa dựng được các trang web để kiểm: hãy xem lỗi ở trên, rồi chạy npm test -- sites. ' +
      '(The sites under test could not be built: see above, then run npm test -- sites.)',
  );
  return false;
}
