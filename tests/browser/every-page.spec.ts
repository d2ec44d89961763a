import { expect, test, type Page } from 'playwright/test';
import { TEST_DAY } from './sites.ts';
import { axeFaults } from './axe.ts';
import { OTHER_WORDS_ALONE, PAGE_KINDS } from './page-kinds.ts';
import { cutWords, lostWords, noteShifts, overflow, slowFonts, spaceText } from './reading.ts';

const WIDTHS = [320, 360, 480, 600, 768, 900, 1024, 1280, 1440];

/** What a browser itself logs about a page that is not there. */
const LOG_OF_THEIR_OWN = ['lost address'];

/** Errors that the page logs or throws, as they come. */
function noteErrors(page: Page, kind: string): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !LOG_OF_THEIR_OWN.includes(kind)) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** Opens a page on the day it was built for, to its end; it must answer and log nothing. */
async function open(page: Page, kind: string, address: string): Promise<void> {
  const errors = noteErrors(page, kind);
  // "Còn 24 ngày" is counted on the day of reading.
  await page.clock.setFixedTime(new Date(`${TEST_DAY}T09:00:00+07:00`));
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  expect(response?.status()).toBe(kind === 'lost address' ? 404 : 200);
  await page.evaluate(() => document.fonts.ready);
  expect(errors, 'logged').toEqual([]);
}

for (const [kind, address] of Object.entries(PAGE_KINDS)) {
  if (!OTHER_WORDS_ALONE.includes(kind)) {
    test(`${kind}: still while it loads, clean for axe`, { tag: '@phone' }, async ({ page }) => {
      const shifts = await noteShifts(page);
      await slowFonts(page);
      await open(page, kind, address);
      expect(await shifts(), 'moved').toEqual([]);
      const running = await page.evaluate(() => document.getAnimations().length);
      expect(running, 'animations under reduced motion').toBe(0);
      expect(await axeFaults(page)).toEqual([]);
    });

    test(`${kind}: in the dark and in the reader's own colours`, { tag: '@desktop' }, async ({ page }) => {
      await open(page, kind, address);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFaults(page, { only: ['color-contrast'] }), 'axe, dark').toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors: 'active' });
        expect(await lostWords(page), `forced colours, ${colorScheme}`).toEqual([]);
      }
    });
  }

  test(`${kind}: whole at any width`, { tag: '@desktop' }, async ({ page }) => {
    await open(page, kind, address);
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
  });
}

test('an unknown address answers 404 with a page that helps', { tag: '@phone' }, async ({ page }) => {
  const response = await page.goto('/khong-co-trang-nay/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('main').getByRole('link').first()).toBeVisible();
});
