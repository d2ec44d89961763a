import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, copyOfDemo, differences, digests, root, workFolder } from './site-build.ts';

/** Of the same content and the same build date. What one machine made is compared with what another makes from nothing. */
let [folder, elsewhere, site] = ['', '', ''];

beforeAll(async () => {
  folder = workFolder('deterministic');
  elsewhere = mkdtempSync(join(tmpdir(), 'ocop-elsewhere-'));
  site = join(folder, 'site');
  await build(copyOfDemo(folder), site);
});
afterAll(() => {
  rmSync(elsewhere, { recursive: true });
});

test('folders listed the other way round, another clock, zone and language, another place: the same bytes', async () => {
  const catalogue = copyOfDemo(elsewhere);
  const [other, took, cache] = ['other', 'took-part.txt', 'cache'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  // Photos alone are not made again: each is made from one file, whatever lies beside it.
  cpSync(join(root, '.cache/photos'), join(cache, 'photos'), { recursive: true });
  await build(catalogue, other, {
    NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, 'odd-machine.mjs')).href}`,
    ODD_MACHINE: took,
    BUILD_CACHE: cache,
    TZ: 'America/Los_Angeles',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  });
  const steps = readFileSync(took, 'utf8');
  for (const step of ['build.ts', 'prepare.ts', 'pictures.ts', 'search-index.ts', 'share.ts'])
    expect(steps, 'listed folders the other way round').toContain(step);
  expect(digests(site).size).toBeGreaterThan(1000);
  expect(existsSync(join(site, 'pagefind'))).toBe(true);
  expect(differences(site, other)).toEqual([]);

  // The code that was bundled for it is there for the next build, which makes the same from it.
  const bundles = globSync('bundle/*/server/prerender-entry.*', { cwd: cache });
  const made = bundles.map((file) => statSync(join(cache, file)).mtimeMs);
  expect(bundles).toHaveLength(1);
  const again = join(folder, 'again');
  await build(catalogue, again, { BUILD_CACHE: cache });
  expect(bundles.map((file) => statSync(join(cache, file)).mtimeMs)).toEqual(made);
  expect(differences(site, again)).toEqual([]);
});
