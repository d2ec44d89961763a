import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { preview } from 'astro';
import { ensureTestBrowser } from '../../tests/browser/chromium.ts';
import { SITES } from '../../tests/browser/sites.ts';
import { projectRoot, runTool } from '../command-line/run-tool.ts';
import { reportFile } from './reports.ts';
import { buildSites, haveSites, type SiteName } from './sites.ts';

/** Runs a part to its end; resolves with its exit code. `more` are words of the caller's for the part's own runner. */
export type Part = (more: readonly string[]) => Promise<number>;

const script = (name: string, ...more: readonly string[]) =>
  runTool('npm', ['run', '--silent', name, ...(more.length > 0 ? ['--', ...more] : [])]);

function vitest(part: string, config: string, more: readonly string[]): Promise<number> {
  const report = `--outputFile.json=${reportFile(part)}`;
  return runTool('vitest', [
    'run',
    ...['--config', `tests/${config}.ts`, '--reporter', 'default', '--reporter', 'json', report],
    ...more,
  ]);
}

/** Runs several, each to its end; the first code that is not 0 counts. */
async function each(runs: readonly (() => Promise<number>)[]): Promise<number> {
  const codes: number[] = [];
  for (const run of runs) codes.push(await run());
  return codes.find((code) => code !== 0) ?? 0;
}

/** What is checked of a catalogue's content, as the office's own command does. */
const check = (catalogue: string) => () => runTool('node', ['scripts/check.ts'], { CATALOGUE: catalogue });

/** Runs what needs built sites. */
const withSites =
  (names: readonly SiteName[], run: Part): Part =>
  async (more) =>
    (await haveSites(names)) ? run(more) : 1;

/** Serves the demo on a free port for the browser tests: a running `npm start` is left alone. */
async function browser(more: readonly string[]): Promise<number> {
  process.env['CHROME_PATH'] = ensureTestBrowser();
  const server = await preview({
    root: '.',
    outDir: SITES.demo.outDir,
    trailingSlash: 'ignore',
    logLevel: 'error',
    server: { port: 0, host: 'localhost' },
  });
  try {
    return await runTool('playwright', ['test', '--config', 'tests/playwright.config.ts', ...more], {
      TEST_BASE_URL: `http://localhost:${String(server.port)}`,
      TEST_SITE_DIR: SITES.demo.outDir,
      TEST_REPORT: reportFile('browser'),
    });
  } finally {
    await server.stop();
  }
}

/** What `npm test` runs, in the order of the table at its end. */
export const PARTS: Readonly<Record<string, Part>> = {
  format: () => script('format:check'),
  lint: () => script('lint'),
  types: () => script('typecheck'),
  units: (more) => vitest('units', 'vitest.units.config', more),
  tools: (more) => vitest('tools', 'vitest.tools.config', more),
  content: () => each([check(SITES.demo.catalogue), check(SITES.press.catalogue)]),
  sites: () => buildSites(['demo', 'press', 'generated']),
  build: withSites(['demo', 'press', 'generated'], (more) => vitest('build', 'vitest.build.config', more)),
  delivery: withSites(['demo'], (more) => vitest('delivery', 'vitest.delivery.config', more)),
  browser: withSites(['demo', 'press'], browser),
};

/** Files of code that differ from the last commit, or all where git cannot say. */
function changedCode(): string[] {
  const git = (...words: string[]) => spawnSync('git', words, { cwd: projectRoot, encoding: 'utf8' });
  const asked = [git('diff', '--name-only', 'HEAD'), git('ls-files', '--others', '--exclude-standard')];
  if (asked.some(({ status }) => status !== 0)) return ['.'];
  return asked
    .flatMap(({ stdout }) => stdout.split('\n'))
    .filter((file) => /\.(ts|tsx|js|mjs|cjs|astro)$/.test(file) && existsSync(resolve(projectRoot, file)));
}

/** Types by the compiler written in Go: the same faults as `types` but for .astro files, in a fifth of the time. */
async function fastTypes(): Promise<number> {
  if (!existsSync(resolve(projectRoot, '.astro/types.d.ts'))) await runTool('astro', ['sync']);
  return runTool('node', ['node_modules/typescript-7/bin/tsc', '--noEmit']);
}

/** What `npm test -- quick` runs: less than a minute on two cores, for whoever is in the middle of a change. */
export const QUICK: Readonly<Record<string, Part>> = {
  format: () => script('format:check'),
  types: fastTypes,
  lint: async () => {
    const files = changedCode();
    const cache = ['--cache', '--cache-location', '.cache/eslint/', '--max-warnings', '0'];
    return files.length === 0
      ? 0
      : runTool('eslint', [...files, '--config', 'tests/eslint.config.js', ...cache]);
  },
  // Without those that start programs or try a whole space.
  units: () => vitest('units', 'vitest.units.config', ['--project', 'pure']),
};
