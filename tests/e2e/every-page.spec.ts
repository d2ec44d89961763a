import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { TEST_DAY } from '../browser/sites.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { cutWords, lostWords, noteShifts, overflow, slowFonts, spaceText } from './reading.ts';

const WIDTHS = [320, 360, 480, 600, 768, 900, 1024, 1280, 1440];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What a browser itself logs about a page that is not there. */
const LOG_OF_THEIR_OWN = ['lost address'];

/** Faults found by axe; of the other theme, only its colours are new. */
async function faults(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  await page.emulateMedia({ colorScheme: theme });
  const axe = new AxeBuilder({ page });
  const { violations } = await (
    theme === 'light' ? axe.withTags(RULES) : axe.withRules(['color-contrast'])
  ).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

/** At every width from a small phone to a desk, enlarged and with words set apart, all words can be read. */
async function sweepWidths(page: Page): Promise<void> {
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
}

/** In the dark and in colours of the reader's own, contrast holds and nothing is lost. */
async function sweepColours(page: Page): Promise<void> {
  expect(await faults(page, 'dark'), 'axe, dark').toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    expect(await lostWords(page), `forced colours, ${colorScheme}`).toEqual([]);
  }
}

for (const [kind, address] of Object.entries(PAGE_KINDS)) {
  test(`${kind}: still while it loads, clean for axe, whole at any width`, async ({ page }, { project }) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !LOG_OF_THEIR_OWN.includes(kind)) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    // "Còn 24 ngày" is counted on the day of reading.
    await page.clock.setFixedTime(new Date(`${TEST_DAY}T09:00:00+07:00`));
    const shifts = await noteShifts(page);
    await slowFonts(page);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    expect(response?.status()).toBe(kind === 'lost address' ? 404 : 200);
    await page.evaluate(() => document.fonts.ready);
    expect(await shifts(), 'moved').toEqual([]);
    const running = await page.evaluate(() => document.getAnimations().length);
    expect(running, 'animations under reduced motion').toBe(0);

    expect(await faults(page, 'light'), 'axe, light').toEqual([]);
    // Colours are the same at any width, and the widths need no second look in every colour.
    if (project.name === 'desktop') await sweepWidths(page);
    else await sweepColours(page);
    expect(errors, 'logged').toEqual([]);
  });
}

test('an unknown address answers 404 with a page that helps', async ({ page }) => {
  const response = await page.goto('/khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main').getByRole('link').first()).toBeVisible();
});
