import { expect, test, type Page } from 'playwright/test';
import { serveCompressed, type Served } from './compressed-server.ts';
import { limit } from '../pace.ts';
import { lossyLink, type Link } from './lossy-link.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { ROOT } from './plain-host.ts';
import { cutWords, noteShifts, overflow } from './reading.ts';
import { STAMPS, stampPath, verdict } from './stamps.ts';

const NOON = '2026-11-24T12:00:00+07:00';

/** Faults of our own, not the browser's word that a file did not come. */
function noteFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  return faults;
}

test.describe('fonts are blocked', () => {
  const KINDS = ['home', 'products', 'rich product', 'fair', 'check a stamp', 'for buyers'];
  for (const kind of KINDS) {
    test(`${kind}: all words stand, nothing moves`, async ({ page }) => {
      await page.clock.setFixedTime(NOON);
      const blocked: string[] = [];
      await page.route('**/*.woff2', (route) => {
        blocked.push(route.request().url());
        return route.abort('blockedbyclient');
      });
      const came: string[] = [];
      page.on('requestfinished', (request) => {
        if (request.resourceType() === 'font') came.push(request.url());
      });
      const faults = noteFaults(page);
      const shifts = await noteShifts(page);
      await page.goto(PAGE_KINDS[kind] ?? '', { waitUntil: 'networkidle' });
      expect(blocked.length).toBeGreaterThan(0);
      expect(came).toEqual([]);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await overflow(page)).toBe(0);
      expect(await cutWords(page)).toEqual([]);
      expect(await shifts(), 'moved').toEqual([]);
      expect(faults).toEqual([]);
    });
  }
});

test.describe('slow 2G that loses three packets in ten', () => {
  // Six kilobytes a second: what is waited for here is the link.
  test.setTimeout(limit(600_000));

  let site: Served;
  let link: Link;
  test.beforeEach(async ({ page }) => {
    site = await serveCompressed(ROOT);
    link = await lossyLink(site.origin);
    await page.clock.setFixedTime(NOON);
  });
  test.afterEach(() => {
    link.stop();
    site.stop();
  });

  test('a stamp gets its answer', async ({ page }) => {
    const faults = noteFaults(page);
    await page.goto(link.origin + stampPath(STAMPS.valid), { waitUntil: 'commit' });
    const box = page.locator('#verdict[data-kind]:not([aria-busy])');
    await expect(box).toBeVisible();
    // In time with the newest list, or without it and saying so: never more than is known.
    const kind = await (await verdict(page)).getAttribute('data-kind');
    expect(['valid', 'valid-as-of']).toContain(kind);
    if (kind === 'valid-as-of') await expect(box).toContainText('Chưa tải được danh sách thu hồi');
    await expect(page.locator('.product .vi')).toHaveText('Bún gạo khô Đông Sơn');
    expect(faults).toEqual([]);
    expect(link.counts.lost).toBeGreaterThan(0);
  });

  test('a product’s page can be read', async ({ page }) => {
    const faults = noteFaults(page);
    const address = PAGE_KINDS['product without a photo'] ?? '';
    await page.goto(link.origin + address, { waitUntil: 'domcontentloaded' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main')).toContainText('Phụng Châu');
    // In the site's own dress: its style sheet has come.
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
    expect(await overflow(page)).toBe(0);
    expect(faults).toEqual([]);
    expect(link.counts.lost).toBeGreaterThan(3);
  });
});
