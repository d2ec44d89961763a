/**
 * `npm run test:visual`: compares the demonstration with the pictures of it that were accepted before;
 * `-- --update-snapshots` accepts what is there. Letters are drawn otherwise by another Chromium: where there are no
 * pictures of the one installed here it says so and ends well.
 */
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { runTool } from '../../scripts/command-line/run-tool.ts';
import { CHROMIUM_FLAGS, ensureChromium } from '../browser/chromium.ts';
import { serveCompressed } from '../browser/compressed-server.ts';
import { SITES, TEST_DAY } from '../browser/sites.ts';
import { shrink } from './shrink.ts';

const asked = process.argv.slice(2);
const executablePath = ensureChromium();
const browser = await chromium.launch({ args: CHROMIUM_FLAGS, executablePath });
const major = browser.version().split('.')[0] ?? '';
await browser.close();

const baselines = resolve(import.meta.dirname, 'baselines');
const known = existsSync(baselines) ? readdirSync(baselines) : [];
const updating = asked.some((word) => word.startsWith('--update-snapshots'));
if (!known.includes(`chromium-${major}`) && !updating) {
  console.log(
    `Chromium ở đây là bản ${major}, hình mẫu là của ${known.join(', ') || 'chưa có bản nào'}: không so được nên bỏ qua. ` +
      `(No pictures of this Chromium: nothing compared. Make them: npm run test:visual -- --update-snapshots)`,
  );
  process.exit(0);
}
const built = await runTool('node', ['scripts/build.ts', '--outDir', SITES.demo.outDir], {
  CATALOGUE: SITES.demo.catalogue,
  BUILD_DATE: TEST_DAY,
});
if (built !== 0) process.exit(built);
// With a real host's caching: on the second visit the fonts are there at once.
const server = await serveCompressed(SITES.demo.outDir);
try {
  process.exitCode = await runTool(
    'playwright',
    ['test', '--config', 'tests/visual/playwright.config.ts', ...asked],
    {
      CHROME_PATH: executablePath,
      CHROMIUM_MAJOR: major,
      TEST_BASE_URL: server.origin,
    },
  );
  if (updating) await shrink(resolve(baselines, `chromium-${major}`));
} finally {
  server.stop();
}
