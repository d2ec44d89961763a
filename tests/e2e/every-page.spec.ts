import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { TEST_DAY } from '../browser/sites.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { cutWords, lostWords, noteShifts, overflow, slowFonts, spaceText } from './reading.ts';

const WIDTHS = [320, 360, 480, 600, 768, 900, 1024, 1280, 1440];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function open(page: Page, kind: string, address: string): Promise<void> {
  const response = await page.goto(address);
  expect(response?.status()).toBe(kind === 'lost address' ? 404 : 200);
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

for (const [kind, address] of Object.entries(PAGE_KINDS)) {
  test(`${kind}: axe finds nothing in either theme, no word is lost in forced colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(page, kind, address);
    expect(await faults(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page), 'dark').toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, forcedColors: 'active' });
      expect(await lostWords(page), `forced colours, ${colorScheme}`).toEqual([]);
    }
  });

  test(`${kind}: nothing moves while fonts are late, and nothing by itself`, async ({ page }) => {
    test.skip(
      kind === 'stamp' || kind === 'without a network',
      'Their answer replaces what stood there for readers without JavaScript.',
    );
    // "Còn 24 ngày" is counted on the day of reading.
    await page.clock.setFixedTime(new Date(`${TEST_DAY}T09:00:00+07:00`));
    const shifts = await noteShifts(page);
    await slowFonts(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => document.fonts.ready);
    expect(await shifts()).toEqual([]);
    const running = await page.evaluate(() => document.getAnimations().length);
    expect(running, 'animations under reduced motion').toBe(0);
  });

  test(`${kind}: no width, zoom or spacing loses words, and no error is logged`, async ({ page }, {
    project,
  }) => {
    test.skip(project.name !== 'desktop', 'The sweep sets its own widths.');
    const errors: string[] = [];
    page.on('console', (message) => {
      // A lost address is answered with 404, and the browser says so; without a network a page asks what is kept.
      if (message.type() === 'error' && !['lost address', 'without a network'].includes(kind))
        errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address);
    for (const width of WIDTHS) {
      // 1280 × 1024 enlarged four times is 320 × 256.
      await page.setViewportSize({ width, height: width === 320 ? 256 : 800 });
      expect(await overflow(page), `${String(width)} px`).toBe(0);
      if (width === 320 || width === 1280) expect(await cutWords(page), `${String(width)} px`).toEqual([]);
    }
    await spaceText(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await overflow(page), `spaced, ${String(width)} px`).toBe(0);
      expect(await cutWords(page), `spaced, ${String(width)} px`).toEqual([]);
    }
    expect(errors).toEqual([]);
  });
}

test('an unknown address answers 404 with a page that helps', async ({ page }) => {
  const response = await page.goto('/khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main').getByRole('link').first()).toBeVisible();
});
