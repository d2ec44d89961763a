import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { type PlainHost, ROOT, servePlainly } from './plain-host.ts';
import { expectOutcome, offlineReady, STAMPS, stampPath, verdict } from './stamps.ts';

/**
 * What the site sent three versions of the worker ago, as it was built then (commit b5ef387), beside a status file of
 * before the stamp was withdrawn.
 */
const OLD = resolve(import.meta.dirname, '../fixtures/old-release');
const OLD_CACHE = 'ocop-stamps-e7cf4ba1114d';
const OLD_PICTURE = '/_astro/set-06.DPNBVdy6.svg';

let host: PlainHost;
let today = false;
test.beforeAll(async () => {
  host = await servePlainly(() => (today ? [ROOT] : [OLD, ROOT]));
});
test.afterAll(() => {
  host.stop();
});
test.beforeEach(async ({ page }) => {
  today = false;
  await page.clock.setFixedTime('2026-11-24T12:00:00+07:00');
  await page.goto(host.origin + stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'valid');
  await offlineReady(page);
  // Now the old worker keeps it.
  await page.reload();
  await expectOutcome(page, 'valid');
  expect(await cacheNames(page)).toEqual([OLD_CACHE]);
  expect(await kept(page, OLD_PICTURE)).toBeDefined();
});

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
const kept = (page: Page, path: string): Promise<string | undefined> =>
  page.evaluate(async (wanted) => (await caches.match(wanted))?.text(), path);
const built = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Until today's worker answers alone. */
async function expectTakenOver(page: Page): Promise<void> {
  await expect.poll(() => cacheNames(page)).not.toContain(OLD_CACHE);
  expect(await cacheNames(page)).toHaveLength(1);
}

test('a worker of three versions ago still answers with today’s page, and today’s worker takes over', async ({
  page,
  context,
}) => {
  const logged: string[] = [];
  page.on('pageerror', (error) => logged.push(error.message));
  today = true;
  await page.goto('about:blank');
  await page.goto(host.origin + stampPath(STAMPS.withdrawn));
  await expectOutcome(page, 'withdrawn');
  await expectTakenOver(page);
  // What the worker keeps for stamps never seen is of one release.
  for (const path of ['/T/', '/tem/ed25519.js', '/ngoai-tuyen/'])
    expect(await kept(page, path), path).toBe(built(path.endsWith('/') ? `${path}index.html` : path));
  expect(await kept(page, OLD_PICTURE)).toBeUndefined();
  // And so is a page that the old worker never cared for.
  await page.goto(`${host.origin}/san-pham/nghe-da-phung-chau/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.content()).toContain('/_astro/');

  await context.setOffline(true);
  for (const code of [STAMPS.withdrawn, STAMPS.expired]) {
    await page.goto(host.origin + stampPath(code));
    await expectOutcome(page, code === STAMPS.withdrawn ? 'withdrawn' : 'expired');
  }
  expect(logged).toEqual([]);
});

test('no page of before a change of keys answers without a network: what the phone has learned since counts', async ({
  page,
  context,
}) => {
  today = true;
  await page.goto('about:blank');
  // Another stamp: of the withdrawn one the phone has the old page alone, which cannot prove today's list.
  await page.goto(host.origin + stampPath(STAMPS.valid));
  await expectOutcome(page, 'valid');
  await expectTakenOver(page);
  await context.setOffline(true);
  await page.goto(host.origin + stampPath(STAMPS.withdrawn));
  expect(await kept(page, `/T/${STAMPS.withdrawn}/`)).toBeUndefined();
  await expectOutcome(page, 'withdrawn');
  await expect(await verdict(page)).toContainText('thu hồi');
});
