/** `npm test`: everything CI runs, in order, stopping at the first failure. `npm test -- units` runs one part. */
import { preview } from 'astro';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureChromium } from '../tests/browser/chromium.ts';
import { SITES, TEST_DAY } from '../tests/browser/sites.ts';
import { forgetUntested, untested } from '../tests/untested.ts';
import { runTool } from './build/run-tool.ts';

type Part = () => Promise<number>;

const npm = (script: string, ...args: string[]) => runTool('npm', ['run', '--silent', script, ...args]);
const node = (...args: string[]) => runTool('node', args);

/** Runs parts in turn until one fails. */
async function inTurn(parts: readonly Part[]): Promise<number> {
  for (const part of parts) {
    const code = await part();
    if (code !== 0) return code;
  }
  return 0;
}

/** Runs parts at once, to the end of each; the first code that is not 0 counts. */
async function sideBySide(parts: readonly Part[]): Promise<number> {
  const codes = await Promise.all(parts.map((part) => part()));
  return codes.find((code) => code !== 0) ?? 0;
}

/** Builds of one checkout wait for each other, so the files of a folder run one after another. */
const slowTests = (folder: string) => () =>
  runTool('vitest', ['run', '--config', 'tests/vitest.slow.config.ts', folder]);

const build = ({ catalogue, outDir }: { catalogue: string; outDir: string }): Promise<number> => {
  mkdirSync(dirname(outDir), { recursive: true });
  return runTool('node', ['scripts/build.ts', '--outDir', outDir], {
    CATALOGUE: catalogue,
    BUILD_DATE: TEST_DAY,
  });
};

/** Serves the demo on a free port for the browser tests: a running `npm start` is left alone. */
async function browserTests(): Promise<number> {
  process.env['CHROME_PATH'] = ensureChromium();
  const server = await preview({
    root: '.',
    outDir: SITES.demo.outDir,
    trailingSlash: 'ignore',
    logLevel: 'error',
    server: { port: 0, host: 'localhost' },
  });
  try {
    return await runTool(
      'playwright',
      ['test', '--config', 'tests/playwright.config.ts', ...process.argv.slice(3)],
      {
        TEST_BASE_URL: `http://localhost:${String(server.port)}`,
        TEST_SITE_DIR: SITES.demo.outDir,
      },
    );
  } finally {
    await server.stop();
  }
}

const PARTS: Record<string, Part> = {
  format: () => npm('format:check'),
  lint: () => npm('lint'),
  types: () => npm('typecheck'),
  units: () => npm('test:unit'),
  content: () =>
    inTurn([
      () => node('scripts/check.ts'),
      () => runTool('node', ['scripts/check.ts'], { CATALOGUE: SITES.press.catalogue }),
    ]),
  build: () =>
    inTurn([
      () => node('scripts/bench/generate.ts', '--products', '1000', '--out', SITES.generated.catalogue),
      ...Object.values(SITES).map((site) => () => build(site)),
      () => runTool('vitest', ['run', '--config', 'tests/vitest.build.config.ts']),
    ]),
  delivery: () => sideBySide([slowTests('tests/office/'), slowTests('tests/delivery/')]),
  browser: browserTests,
};

const asked = process.argv[2];
const names = asked ? [asked] : Object.keys(PARTS);
forgetUntested();
for (const name of names) {
  const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
  if (!part) {
    console.error(`Không có phần "${name}". Các phần: ${Object.keys(PARTS).join(', ')}. (No such part.)`);
    process.exit(1);
  }
  const started = performance.now();
  console.log(`── ${name}`);
  const code = await part();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (code !== 0) process.exit(code);
}
for (const note of untested()) console.log(note);
